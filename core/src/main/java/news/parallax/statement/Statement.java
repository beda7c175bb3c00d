package news.parallax.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.reading.Reading;
import news.parallax.report.Block;
import news.parallax.report.Evidence;

/// One sentence of a report as its terms, in text order.
public record Statement(Reading reading, Sentence sentence, List<Term> terms, Set<String> keys) {
  public Statement {
    terms = List.copyOf(terms);
    keys = Set.copyOf(keys);
  }

  /// The statements of one report: its paragraphs and lists, without headlines, which leave words
  /// out.
  public static List<Statement> of(Reading reading, Ground ground) {
    List<Statement> all = new ArrayList<>();
    for (Sentence sentence : reading.analysis().sentences()) {
      Block.Kind kind = sentence.block().kind();
      boolean tells = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
      if (tells && !isTautology(sentence)) {
        List<Term> terms = new Terms(reading, sentence, ground).all();
        Set<String> keys = new HashSet<>();
        terms.forEach(term -> keys.add(term.key()));
        all.add(new Statement(reading, sentence, terms, keys));
      }
    }
    return all;
  }

  /// `A straight road is a straight road` tells nothing that could be compared.
  private static boolean isTautology(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.head() < 0 && token.isNoun())
        .anyMatch(
            noun ->
                sentence
                    .child(noun, "nsubj")
                    .filter(subject -> subject.lemma().equalsIgnoreCase(noun.lemma()))
                    .isPresent());
  }

  public String report() {
    return reading.report().id();
  }

  /// The whole sentence.
  public Evidence evidence() {
    return reading.report().evidence(sentence.span());
  }
}
