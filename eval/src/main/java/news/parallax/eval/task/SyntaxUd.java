package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.MissingData;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Conllu;
import news.parallax.eval.corpus.Conllu.ParsedText;
import news.parallax.eval.measure.Tally;
import news.parallax.language.NameHeads;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Who does it and to whom it is done: subjects and objects of Universal Dependencies treebanks,
/// labelled, on raw text. An argument counts when its word, its head and its label are right; the
/// passive subject is a label of its own, and words are known by where they stand. Names are headed
/// by their last word, as in our trees ([NameHeads]).
///
/// Tags and lemmas are shares of the words that the engine parts as the treebank does; lemmas are
/// compared without case.
public final class SyntaxUd implements Task {
  private static final String BANK = "-en_";
  private static final String MAIN = "en_pud";
  private static final int EVERY = 4;

  private static final String ARGUMENTS = "core-argument-f1";
  private static final String TAGS = "tag-accuracy";
  private static final String LEMMAS = "lemma-accuracy";

  private record Argument(Span word, Span head, String label) {}

  @Override
  public String name() {
    return "syntax-ud";
  }

  @Override
  public List<String> metrics() {
    return List.of(ARGUMENTS, TAGS, LEMMAS);
  }

  /// One row a treebank; the parallel news treebank PUD is read whole and carries the
  /// plain name of the measure; of the others every fourth document is read.
  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Path folder = data.set(name());
    List<Score> scores = new ArrayList<>();
    for (Path file : DataFolder.files(folder, ".conllu")) {
      if (folder.equals(file.getParent())) {
        String bank = file.getFileName().toString().replace(".conllu", "").replace("-ud-", "-");
        boolean main = bank.startsWith(MAIN);
        List<ParsedText> all = Conllu.read(file.toString(), DataFolder.text(file));
        List<ParsedText> texts = main ? all : sample(all);
        scores.addAll(
            scores(
                texts,
                Reports.read(texts.stream().map(ParsedText::report).toList(), parallax, progress),
                main ? "" : "-" + bank,
                "%d of %d documents".formatted(texts.size(), all.size())));
      }
    }
    if (scores.isEmpty()) {
      throw new MissingData(folder, "it holds no file ending in .conllu");
    }
    scores.sort(Comparator.comparing(score -> score.metric().contains(BANK)));
    return scores;
  }

  private static List<ParsedText> sample(List<ParsedText> all) {
    return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
  }

  private static List<Score> scores(
      List<ParsedText> texts, Map<String, Reading> readings, String suffix, String note) {
    Tally arguments = Tally.NOTHING;
    long words = 0;
    long tags = 0;
    long lemmas = 0;
    for (ParsedText text : texts) {
      @Nullable Reading reading = readings.get(text.report().id());
      List<Sentence> read = reading == null ? List.of() : reading.analysis().sentences();
      Set<Argument> gold = new HashSet<>();
      text.sentences().forEach(sentence -> gold.addAll(gold(sentence)));
      arguments = arguments.plus(Tally.of(gold, found(read)));
      Map<Span, Token> tokens = new HashMap<>();
      read.forEach(sentence -> sentence.tokens().forEach(t -> tokens.put(t.span(), t)));
      for (Conllu.Word word : text.sentences().stream().flatMap(List::stream).toList()) {
        @Nullable Token token = tokens.get(word.span());
        if (token != null) {
          words++;
          tags += token.tag().equals(word.tag()) ? 1 : 0;
          lemmas += token.lemma().equalsIgnoreCase(word.lemma()) ? 1 : 0;
        }
      }
    }
    return List.of(
        Score.f1(ARGUMENTS + suffix, arguments, note),
        Score.share(TAGS + suffix, tags, words, note),
        Score.share(LEMMAS + suffix, lemmas, words, note));
  }

  private static Set<Argument> gold(List<Conllu.Word> sentence) {
    int[] heads = sentence.stream().mapToInt(Conllu.Word::head).toArray();
    String[] relations = sentence.stream().map(Conllu.Word::relation).toArray(String[]::new);
    NameHeads.toLast(heads, relations);
    Set<Argument> gold = new HashSet<>();
    for (int i = 0; i < heads.length; i++) {
      Span word = sentence.get(i).span();
      Span head = heads[i] < 0 ? word : sentence.get(heads[i]).span();
      label(relations[i]).ifPresent(label -> gold.add(new Argument(word, head, label)));
    }
    return gold;
  }

  private static Set<Argument> found(List<Sentence> sentences) {
    Set<Argument> found = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        sentence
            .head(token)
            .ifPresent(
                head ->
                    label(token.relation())
                        .ifPresent(l -> found.add(new Argument(token.span(), head.span(), l))));
      }
    }
    return found;
  }

  private static Optional<String> label(String relation) {
    return switch (relation) {
      case "nsubj", "nsubj:outer" -> Optional.of("subject");
      case "nsubj:pass" -> Optional.of("passive subject");
      case "obj", "iobj" -> Optional.of("object");
      default -> Optional.empty();
    };
  }
}
