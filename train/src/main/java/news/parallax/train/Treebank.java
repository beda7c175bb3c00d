package news.parallax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.engine.minilm.Head;
import news.parallax.engine.minilm.Labels;
import news.parallax.engine.minilm.Window;
import news.parallax.engine.minilm.WordPieces;
import news.parallax.eval.corpus.Conllu;
import news.parallax.eval.corpus.Conllu.ParsedText;
import news.parallax.eval.corpus.Conllu.Word;
import news.parallax.report.Span;

/// Reads parsed documents to learn syntax from.
///
/// @see <a href="https://github.com/UniversalDependencies/UD_English-EWT">EWT</a>, CC BY-SA 4.0
/// @see <a href="https://github.com/amir-zeldes/gum">GUM</a>, CC BY for the genres at hand
final class Treebank {
  private Treebank() {}

  /// The documents under folders, by path, less those that other files hold.
  ///
  /// @param held whose documents are left out, known by their ids
  static List<ParsedText> read(List<Path> folders, List<Path> held) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path file : held) {
      read(file).forEach(text -> ids.add(text.id()));
    }
    List<ParsedText> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
          read(file).stream().filter(text -> !ids.contains(text.id())).forEach(texts::add);
        }
      }
    }
    return texts;
  }

  static List<ParsedText> read(Path file) throws IOException {
    return Conllu.read(file.toString(), Files.readString(file));
  }

  /// The windows of one document, in order. A sentence that no window holds whole is not asked for.
  static List<Example> examples(ParsedText parsed, WordPieces cutter) {
    String text = parsed.report().text();
    List<Span> sentences =
        parsed.sentences().stream()
            .map(words -> words.getFirst().span().cover(words.getLast().span()))
            .toList();
    List<Example> examples = new ArrayList<>();
    for (Window window : Window.of(text, sentences, cutter)) {
      Map<Head, int[]> answers = unasked(window);
      int[] numbers = Example.nothing(window);
      for (int i = 0; i < sentences.size(); i++) {
        if (window.span().contains(sentences.get(i))) {
          ask(window, parsed.sentences().get(i), i, answers, numbers);
        }
      }
      examples.add(new Example(window, window.capitals(text), answers, numbers, null));
    }
    return examples;
  }

  /// Answers of the heads of syntax, none of them given yet.
  static Map<Head, int[]> unasked(Window window) {
    Map<Head, int[]> answers = new EnumMap<>(Head.class);
    for (Head head : List.of(Head.SPEECH, Head.ARCS, Head.RELATIONS)) {
      answers.put(head, Example.nothing(window));
    }
    return answers;
  }

  /// Asks for the syntax of a sentence that a window holds.
  ///
  /// @param words with an empty relation where the head is not asked for
  /// @param number of the sentence in its text
  static void ask(
      Window window, List<Word> words, int number, Map<Head, int[]> answers, int[] numbers) {
    int[] leads = window.leads(words.stream().map(Word::span).toList());
    for (int i = 0; i < leads.length; i++) {
      Word word = words.get(i);
      int at = leads[i] + 1;
      numbers[at] = number;
      put(answers, Head.SPEECH, at, Labels.TAGS.indexOf(word.tag()));
      if (word.relation().isEmpty()) {
        continue;
      }
      int head = word.head() < 0 ? 0 : leads[word.head()] + 1;
      // Two words that share a piece cannot be told apart (`gonna`).
      put(answers, Head.ARCS, at, head == at ? -1 : head);
      if (head > 0) {
        put(answers, Head.RELATIONS, at, Labels.RELATIONS.indexOf(word.relation()));
      }
    }
  }

  private static void put(Map<Head, int[]> answers, Head head, int at, int answer) {
    int[] all = answers.get(head);
    if (all != null) {
      all[at] = answer;
    }
  }
}
