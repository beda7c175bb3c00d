package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;

/// Compares what the one wanted person of a story (the gunman, the suspect) is said to have worn:
/// a uniform and a shirt exclude each other, and so do two colours of one garment.
final class DressComparison {
  private static final Set<String> WEARERS = words("wearer");
  private static final Set<String> VERBS = words("verb");
  private static final Set<String> COLOURS = words("colour");

  /// Garments to what they are: a whole outfit, or a part of one.
  private static final Map<String, String> GARMENTS =
      Lexicon.rows("dress.tsv").stream()
          .filter(row -> row.size() == 3)
          .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(2)));

  private DressComparison() {}

  private static Set<String> words(String kind) {
    return Lexicon.rows("dress.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Worn(String garment, String kind, Set<String> colours, Evidence evidence) {
    boolean excludes(Worn other) {
      boolean otherKind = !kind.equals(other.kind);
      boolean otherColour =
          garment.equals(other.garment)
              && !colours.isEmpty()
              && !other.colours.isEmpty()
              && colours.stream().noneMatch(other.colours::contains);
      return otherKind || otherColour;
    }
  }

  static List<Difference> compare(Material material) {
    List<Worn> worn = new ArrayList<>();
    for (Reading reading : material.dossier().readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        for (Token verb : sentence.tokens()) {
          if (VERBS.contains(verb.lemma()) && isWanted(sentence, verb)) {
            worn.addAll(worn(reading, sentence, verb));
          }
        }
      }
    }
    SortedMap<String, SortedSet<Evidence>> sides = new TreeMap<>();
    for (Worn one : worn) {
      if (worn.stream().anyMatch(one::excludes)) {
        sides.computeIfAbsent(value(one), k -> new TreeSet<>()).add(one.evidence());
      }
    }
    return sides.size() < 2 ? List.of() : List.of(conflict(sides));
  }

  private static String value(Worn worn) {
    String colours = worn.colours().stream().sorted().collect(Collectors.joining(" and "));
    return colours.isEmpty() ? worn.garment() : colours + " " + worn.garment();
  }

  /// Whether who wears it is called by one of the words for a story's wanted person.
  private static boolean isWanted(Sentence sentence, Token verb) {
    List<Token> wearers = new ArrayList<>(sentence.children(verb, "nsubj"));
    if (verb.is("acl") || verb.is("xcomp") || verb.is("advcl")) {
      sentence.head(verb).ifPresent(wearers::add);
    }
    return wearers.stream().anyMatch(t -> WEARERS.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static List<Worn> worn(Reading reading, Sentence sentence, Token verb) {
    List<Worn> worn = new ArrayList<>();
    List<Token> garments = new ArrayList<>(sentence.children(verb, "obj", "dobj", "obl", "nmod"));
    for (Token first : List.copyOf(garments)) {
      garments.addAll(sentence.children(first, "conj"));
    }
    for (Token garment : garments) {
      String word = garment.lemma().toLowerCase(Locale.ROOT);
      String kind = GARMENTS.get(word);
      if (kind != null) {
        Set<String> colours = new HashSet<>();
        sentence.children(garment, "amod", "compound").stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .filter(COLOURS::contains)
            .forEach(colours::add);
        Span clause = verb.span().cover(sentence.subtreeSpan(garment));
        worn.add(new Worn(word, kind, colours, reading.report().evidence(clause)));
      }
    }
    return worn;
  }

  private static Conflict conflict(SortedMap<String, SortedSet<Evidence>> sides) {
    long reports =
        sides.values().stream().flatMap(Set::stream).map(Evidence::report).distinct().count();
    return new Conflict(
        DiscrepancyKind.OBJECT,
        reports > 1 ? Scope.BETWEEN_REPORTS : Scope.WITHIN_REPORT,
        Severity.LOW,
        "What the attacker or suspect wore",
        List.of(),
        sides.entrySet().stream()
            .map(side -> new Side(side.getKey(), side.getValue(), true))
            .toList(),
        "The descriptions of the clothing exclude each other.");
  }
}
