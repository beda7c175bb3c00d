package news.parallax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.engine.minilm.Lemmas;
import news.parallax.engine.minilm.WordPieces;
import news.parallax.eval.corpus.Conllu.ParsedText;
import news.parallax.eval.corpus.Conllu.Word;

/// Writes the forms whose lemmas the rules of [Lemmas] do not read, from the treebanks that the
/// model learned from: `LemmaTable DATA > forms.tsv`. Of several lemmas of a form the most
/// frequent is taken.
public final class LemmaTable {
  private static final Pattern FORM = Pattern.compile("[a-z]+|'[a-z]+|n't");

  /// Parts of speech that have lemmas of their own. Names stay as printed.
  private static final Set<String> LEFT_OUT =
      Set.of("NNP", "NNPS", "CD", "FW", "GW", "ADD", "LS", "NFP", "AFX", "SYM", "UH");

  private static final Set<String> INFLECTED =
      Set.of("NNS", "VBZ", "VBD", "VBN", "VBG", "JJR", "JJS", "RBR", "RBS");

  /// How often a form must stand there: below that it is a slip of the pen as often as not.
  private static final int LEAST = 5;

  private static final int LEAST_INFLECTED = 3;

  /// The least share of a form's uses that a part of speech must have: `the` for `they` is a slip.
  private static final double LEAST_SHARE = 0.02;

  /// What may be written with a capital without being a name: `Norwegian`.
  private static final Set<String> CAPITAL = Set.of("JJ", "NNS", "PRP");

  private static final double LEAST_NAME = 0.8;

  /// How often of ten a plural must stand for itself to be one that has no singular.
  private static final double ALWAYS = 0.9;

  private LemmaTable() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: DATA");
      System.exit(2);
    }
    Path syntax = Path.of(args[0]).resolve("syntax-ud");
    List<Path> held =
        List.of(syntax.resolve("en_ewt-ud-dev.conllu"), syntax.resolve("en_ewt-ud-test.conllu"));
    Set<String> heldOfGum = heldOfGum(syntax.resolve("gum/splits.md"));
    Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
    List<Path> banks = List.of(syntax.resolve("ewt-sources"), syntax.resolve("gum"));
    for (ParsedText text : Treebank.read(banks, held)) {
      if (!heldOfGum.contains(text.id())) {
        text.sentences().forEach(words -> words.forEach(word -> count(text, word, lemmas)));
      }
    }
    print(lemmas);
  }

  /// The documents that GUM keeps to measure with.
  private static Set<String> heldOfGum(Path splits) throws IOException {
    Set<String> held = new HashSet<>();
    boolean training = false;
    for (String line : Files.readAllLines(splits)) {
      if (line.startsWith("## ")) {
        training = line.equals("## train");
      } else if (line.strip().startsWith("* ") && !training) {
        held.add(line.strip().substring(2));
      }
    }
    return held;
  }

  private static void count(ParsedText text, Word word, Map<String, Map<String, Integer>> lemmas) {
    String form = text.report().at(word.span()).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (FORM.matcher(form).matches() && !LEFT_OUT.contains(word.tag())) {
      lemmas
          .computeIfAbsent(form + "\t" + word.tag(), key -> new TreeMap<>())
          .merge(word.lemma(), 1, Integer::sum);
    }
  }

  private static void print(Map<String, Map<String, Integer>> lemmas) {
    WordPieces vocabulary = new WordPieces();
    Lemmas rules = Lemmas.ofRules(vocabulary::knows);
    Map<String, Integer> uses = new TreeMap<>();
    Map<String, Integer> forms = new TreeMap<>();
    lemmas.forEach(
        (key, counts) ->
            counts.forEach(
                (lemma, n) -> {
                  uses.merge(lemma, n, Integer::sum);
                  forms.merge(key.substring(0, key.indexOf('\t')), n, Integer::sum);
                }));
    System.out.println(
        """
        # Dictionary forms that the rules of inflection and the irregular verbs and nouns do not give.
        # Columns: form, Penn Treebank part of speech, lemma. Taken from the treebanks EWT (CC BY-SA 4.0)
        # and GUM (CC BY) without the documents of their development and test parts, by
        # news.parallax.train.LemmaTable; see MODEL_CARD.md.""");
    lemmas.forEach(
        (key, counts) -> {
          String form = key.substring(0, key.indexOf('\t'));
          String tag = key.substring(key.indexOf('\t') + 1);
          Map.Entry<String, Integer> most =
              counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
          String lemma = most.getKey();
          String ruled = rules.of(form, tag);
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          boolean pluralAlone = tag.equals("NNS") && lemma.equals(form);
          boolean name = lemma.equalsIgnoreCase(ruled) && Character.isUpperCase(lemma.charAt(0));
          boolean spelt = form.startsWith(lemma.replaceAll("e$", ""));
          boolean sure =
              name
                  ? most.getValue() > all * LEAST_NAME
                      && most.getValue() > 1
                      && CAPITAL.contains(tag)
                  : !INFLECTED.contains(tag) || pluralAlone
                      ? most.getValue() >= LEAST
                      : vocabulary.knows(lemma)
                          ? most.getValue() >= LEAST_INFLECTED
                          : spelt
                              && !vocabulary.knows(ruled)
                              && uses.getOrDefault(lemma, 0) >= LEAST_INFLECTED;
          if (sure
              && most.getValue() >= LEAST_SHARE * forms.getOrDefault(form, 0)
              && FORM.matcher(lemma.toLowerCase(Locale.ROOT)).matches()
              && (!pluralAlone || most.getValue() >= ALWAYS * all)
              && !lemma.equals(ruled)) {
            System.out.println(form + "\t" + tag + "\t" + lemma);
          }
        });
  }
}
