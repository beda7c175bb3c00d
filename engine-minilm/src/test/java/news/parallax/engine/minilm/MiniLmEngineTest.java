package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.parallax.language.Analysis;
import news.parallax.language.AnalysisJson;
import news.parallax.language.Attribution;
import news.parallax.language.Engine;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The engine with the model that ships.
class MiniLmEngineTest {
  private static final Engine ENGINE =
      new MiniLmEngine(new PlainWords(), true, NewsModel.shipped());

  /// Parts words at spaces and marks and takes each block for a sentence.
  private static final class PlainWords implements Engine {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    @Override
    public String version() {
      return "plain";
    }

    @Override
    public Analysis analyse(Report report) {
      List<Sentence> sentences = new ArrayList<>();
      for (Block block : report.blocks()) {
        List<Token> tokens = new ArrayList<>();
        for (MatchResult word : WORD.matcher(report.at(block.span())).results().toList()) {
          int start = block.span().start() + word.start();
          Span span = new Span(start, start + word.group().length());
          tokens.add(new Token(tokens.size(), span, word.group(), word.group(), "NN", -1, "root"));
        }
        sentences.add(new Sentence(sentences.size(), block, tokens));
      }
      return new Analysis(report, sentences, List.of(), List.of());
    }

    @Override
    public void close() {}
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void itSaysWhatOnePhraseWouldDoToAnother() {
    Analysis analysis = ENGINE.analyse(report("Police arrested two protesters in Lima on Friday."));
    Sentence sentence = analysis.sentences().getFirst();
    assertThat(analysis.dealings())
        .filteredOn(d -> sentence.token(d.source()).text().equals("Police"))
        .filteredOn(d -> sentence.token(d.target()).text().equals("protesters"))
        .singleElement()
        .satisfies(d -> assertThat(d.type()).isEqualTo("COERCE"))
        .satisfies(d -> assertThat(d.share()).isGreaterThan(0.5));
    assertThat(AnalysisJson.read(analysis.report(), AnalysisJson.write(analysis)).dealings())
        .isEqualTo(analysis.dealings());
  }

  private static Report report(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String sentence : sentences) {
      int start = text.length();
      text.append(sentence);
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
      text.append('\n');
    }
    return new Report(
        "r1",
        "test",
        text.toString(),
        null,
        null,
        null,
        null,
        new Publication.Unknown(),
        "en",
        "0",
        blocks);
  }

  private static String tree(Sentence sentence) {
    return sentence.tokens().stream()
        .map(
            token ->
                "%s %s %s"
                    .formatted(
                        token.text(),
                        token.relation(),
                        sentence.head(token).map(Token::text).orElse("-")))
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  @Test
  void wordsAreBoundIntoTreesAndNamesHeadedByTheirLastWord() {
    Analysis analysis =
        ENGINE.analyse(report("Anna Berg signed the treaty.", "The treaty was signed by Norland."));
    assertThat(tree(analysis.sentences().getFirst()))
        .isEqualTo(
            "Anna compound Berg, Berg nsubj signed, signed root -, the det treaty,"
                + " treaty obj signed, . punct signed");
    assertThat(tree(analysis.sentences().getLast()))
        .startsWith("The det treaty, treaty nsubj:pass signed, was aux:pass signed, signed root -");
  }

  @Test
  void whoSaysWhatIsMarkedAtItsPlaceInTheReport() {
    Report report =
        report("The ferry sank on Monday.", "The minister said that nobody had been warned.");
    Attribution said = ENGINE.analyse(report).attributions().getFirst();
    assertThat(said.source()).extracting(report::at).containsExactly("The minister");
    assertThat(said.cue()).extracting(report::at).containsExactly("said");
    assertThat(said.content())
        .extracting(report::at)
        .containsExactly("that nobody had been warned");
  }

  @Test
  void aSentenceThatNoWindowHoldsIsStillOneTree() {
    String list = "The mayor named " + "Ada Quill, ".repeat(80) + "and left.";
    Sentence sentence = ENGINE.analyse(report(list)).sentences().getFirst();
    assertThat(sentence.tokens()).hasSizeGreaterThan(Window.LENGTH);
    assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
    Token root = sentence.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
    assertThat(sentence.subtree(root)).hasSameSizeAs(sentence.tokens());
  }

  @Test
  void manyThreadsGiveWhatOneGives() throws Exception {
    Report report =
        report("Norland accused Sudmark of breaking the truce.", "Sudmark denied the charge.");
    String alone = tree(ENGINE.analyse(report).sentences().getFirst());
    Callable<String> again = () -> tree(ENGINE.analyse(report).sentences().getFirst());
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<String> one : pool.invokeAll(Collections.nCopies(8, again))) {
        assertThat(one.get()).isEqualTo(alone);
      }
    }
  }
}
