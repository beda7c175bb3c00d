package news.parallax.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// An engine that knows words, and names by their capitals, and no grammar: enough for stores and
/// pages, and there at once.
public final class PlainEngine implements Engine, EngineProvider {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]*[\"”]?\\s*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}]");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*");

  private final String version;

  /// How many reports it has analysed.
  public final AtomicInteger analysed = new AtomicInteger();

  public PlainEngine(String version) {
    this.version = version;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public Engine open() {
    return this;
  }

  @Override
  public Analysis analyse(Report report) {
    analysed.incrementAndGet();
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind().tells()) {
        Matcher matcher = SENTENCE.matcher(report.at(block.span()));
        while (matcher.find()) {
          int from = block.span().start() + matcher.start();
          List<Token> tokens = tokens(report, from, matcher.group());
          if (!tokens.isEmpty()) {
            names(names, from, matcher.group(), sentences.size());
            sentences.add(new Sentence(sentences.size(), block, tokens));
          }
        }
      }
    }
    return new Analysis(report, sentences, names, List.of());
  }

  private static List<Token> tokens(Report report, int from, String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      Span span = new Span(from + word.start(), from + word.end());
      String tag = Character.isDigit(word.group().charAt(0)) ? "CD" : "NN";
      tokens.add(
          new Token(
              tokens.size(),
              span,
              report.at(span),
              word.group().toLowerCase(java.util.Locale.ROOT),
              tag,
              tokens.isEmpty() ? -1 : 0,
              tokens.isEmpty() ? "root" : "dep"));
    }
    return tokens;
  }

  private static void names(List<Name> names, int from, String sentence, int index) {
    Matcher name = NAME.matcher(sentence);
    while (name.find()) {
      boolean opens = name.start() == 0;
      if (!opens || name.group().contains(" ")) {
        Name.Type type = name.group().contains(" ") ? Name.Type.PERSON : Name.Type.LOCATION;
        names.add(new Name(new Span(from + name.start(), from + name.end()), type, index));
      }
    }
  }

  @Override
  public void close() {}
}
