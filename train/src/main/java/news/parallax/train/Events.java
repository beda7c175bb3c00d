package news.parallax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.engine.minilm.Head;
import news.parallax.engine.minilm.Labels;
import news.parallax.engine.minilm.Window;
import news.parallax.engine.minilm.WordPieces;
import news.parallax.eval.corpus.Conllu.Word;
import news.parallax.report.Span;

/// Reads sentences of which the type of the event between a source and a target is known: the table
/// `PLV_train.tsv`.
///
/// @see <a href="https://github.com/snowood1/Zero-Shot-PLOVER">Zero-Shot PLOVER</a>, MIT
final class Events {
  private static final String TABLE = "PLV_train.tsv";

  private Events() {}

  /// A sentence with its answer.
  ///
  /// @param words its tree, empty when there is none; with empty relations where it is not known
  record Told(String sentence, Span source, Span target, int type, List<Word> words) {
    Told {
      words = List.copyOf(words);
    }

    Told(String sentence, Span source, Span target, int type) {
      this(sentence, source, target, type, List.of());
    }

    Told with(List<Word> tree) {
      return new Told(sentence, source, target, type, tree);
    }
  }

  /// The rows whose source and target stand in the sentence, in the table's order.
  static List<Told> read(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(TABLE));
    List<String> names = List.of(lines.getFirst().split("\t", -1));
    List<Told> all = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = List.of(line.split("\t", -1));
      String sentence = row.get(names.indexOf("sentence")).strip();
      Optional<Span> source = find(sentence, row.get(names.indexOf("source")));
      Optional<Span> target = find(sentence, row.get(names.indexOf("target")));
      int type = Labels.EVENTS.indexOf(row.get(names.indexOf("gold_root")));
      if (source.isPresent() && target.isPresent() && type >= 0) {
        all.add(new Told(sentence, source.get(), target.get(), type));
      }
    }
    return all;
  }

  private static Optional<Span> find(String sentence, String words) {
    int start = words.isEmpty() ? -1 : sentence.indexOf(words);
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
  }

  /// The window of a sentence that holds source and target, none when there is no such one.
  static List<Example> examples(Told told, WordPieces cutter) {
    Span whole = new Span(0, told.sentence().length());
    List<Example> examples = new ArrayList<>();
    for (Window window : Window.of(told.sentence(), List.of(whole), cutter)) {
      int[] source = places(window, told.source());
      int[] target = places(window, told.target());
      if (source.length > 0 && target.length > 0) {
        Map<Head, int[]> answers = Treebank.unasked(window);
        int[] numbers = Example.nothing(window);
        List<Word> words = told.words();
        if (!words.isEmpty()
            && window.span().contains(words.getFirst().span().cover(words.getLast().span()))) {
          Treebank.ask(window, words, 0, answers, numbers);
        }
        examples.add(
            new Example(
                window,
                window.capitals(told.sentence()),
                answers,
                numbers,
                new Example.EventPair(source, target, told.type())));
      }
    }
    return examples;
  }

  static int[] places(Window window, Span span) {
    return Example.words(window, span).stream().mapToInt(word -> word + 1).toArray();
  }
}
