package news.parallax.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The word lists by which actors are recognised. Immutable; the lists are resources of this
/// package.
final class Vocabulary {
  private static final Vocabulary STANDARD = new Vocabulary();

  private final Set<String> offices = Set.copyOf(Table.read("offices.tsv").words());
  private final Set<String> titleModifiers = Set.copyOf(Table.read("titlemodifiers.tsv").words());
  private final Set<String> bodyHeads = Set.copyOf(Table.read("orgheads.tsv").words());
  private final Set<String> commonBodies = Set.copyOf(Table.read("orgheads.tsv").words("common"));
  private final Set<String> nonActorHeads = Set.copyOf(Table.read("nonactorheads.tsv").words());
  private final Set<String> features = Set.copyOf(Table.read("features.tsv").words());
  private final Set<String> people = Set.copyOf(Table.read("people.tsv").words());
  private final Map<String, Set<String>> businesses = businesses();
  private final Map<String, String> honorifics = genders("honorifics.tsv");
  private final Map<String, String> persons = genders("persons.tsv");
  private final Set<String> kin = Set.copyOf(Table.read("kin.tsv").words());
  private final Map<String, String> givenNames = genders("givennames-moby.tsv", "givennames.tsv");
  private final Set<String> spokespersons =
      Set.copyOf(Table.read("offices.tsv").words("speaks for others"));
  private final Set<String> companyOffices =
      Set.copyOf(Table.read("offices.tsv").words("of companies"));
  private final Table uses = Table.read("use.tsv");
  private final Set<String> deals = Set.copyOf(uses.words("deals"));
  private final Set<String> may = Set.copyOf(uses.words("may"));
  private final Set<String> dealing = Set.copyOf(uses.words("dealing"));
  private final Set<String> travel = Set.copyOf(uses.words("travel"));
  private final Set<String> cityParts = Set.copyOf(uses.words("city"));
  private final Set<String> counters = Set.copyOf(uses.words("counter"));
  private final Set<String> needArticle = Set.of("West");
  private final Set<String> credits = Set.copyOf(Table.read("credits.tsv").words());

  private Vocabulary() {}

  static Vocabulary standard() {
    return STANDARD;
  }

  /// Of a word in several tables the last one tells.
  private static Map<String, String> genders(String... tables) {
    Map<String, String> genders = new HashMap<>();
    for (String table : tables) {
      for (List<String> row : Table.read(table).rows()) {
        genders.put(row.getFirst(), Table.cell(row, 1));
      }
    }
    return Map.copyOf(genders);
  }

  private static Map<String, Set<String>> businesses() {
    Map<String, Set<String>> ends = new HashMap<>();
    for (List<String> row : Table.read("businesses.tsv").rows()) {
      String last = Table.cell(row, 1);
      ends.put(row.getFirst(), last.isEmpty() ? Set.of() : Set.of(last.split(",")));
    }
    return Map.copyOf(ends);
  }

  /// Whether a body can be meant by this noun alone (`the airline`).
  boolean isBusiness(String lower) {
    return businesses.containsKey(lower);
  }

  /// Whether such a noun can mean the body of that name.
  ///
  /// @param key the name in lower case
  boolean canMean(String business, String key) {
    Set<String> ends = businesses.getOrDefault(business, Set.of());
    String last = key.substring(key.lastIndexOf(' ') + 1);
    boolean ofItsKind = ends.contains(last) || businesses.containsKey(last);
    return ofItsKind || ends.isEmpty() && !bodyHeads.contains(last);
  }

  /// Whether an office is one that companies have and states have not.
  boolean isCompanyOffice(String lower) {
    return companyOffices.contains(lower);
  }

  /// Whether a word can be the credit of a picture, which stands before its caption.
  boolean isCredit(String word) {
    return credits.contains(word);
  }

  /// Whether a name that begins with this word is that of a natural feature.
  boolean isFeature(String lower) {
    return features.contains(lower);
  }

  boolean isTitleModifier(String lower) {
    return titleModifiers.contains(lower);
  }

  boolean isOffice(String lower) {
    return offices.contains(lower);
  }

  boolean isHonorific(String lower) {
    return honorifics.containsKey(withoutStop(lower));
  }

  /// Whether a noun tells whose relative somebody is.
  boolean isKin(String lower) {
    return kin.contains(lower);
  }

  /// `m`, `f`, or empty.
  String gender(String honorific) {
    return honorifics.getOrDefault(withoutStop(honorific), "");
  }

  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  boolean headsBody(String lower) {
    return bodyHeads.contains(lower);
  }

  boolean isCommonBody(String lower) {
    return commonBodies.contains(lower);
  }

  boolean headsNoActor(String lower) {
    return nonActorHeads.contains(lower);
  }

  boolean isPeople(String lower) {
    return people.contains(lower);
  }

  /// Whether a noun means one person by what he or she is (`official`, `witness`).
  boolean isPerson(String lower) {
    return offices.contains(lower) || persons.containsKey(lower);
  }

  /// What a noun for a person tells of the gender: `m`, `f`, or empty.
  String personGender(String lower) {
    return persons.getOrDefault(lower, "");
  }

  /// What a given name tells of the gender: `m`, `f`, or empty.
  String givenNameGender(String lower) {
    return givenNames.getOrDefault(lower, "");
  }

  /// Whether whom the noun means speaks in the name of others.
  boolean speaksForOthers(String lower) {
    return spokespersons.contains(lower);
  }

  boolean alwaysDeals(String preposition) {
    return deals.contains(preposition);
  }

  boolean mayDeal(String preposition) {
    return may.contains(preposition);
  }

  boolean isDealing(String lemma) {
    return dealing.contains(lemma);
  }

  boolean isTravel(String lemma) {
    return travel.contains(lemma);
  }

  boolean isCityPart(String lower) {
    return cityParts.contains(lower);
  }

  /// Whether an adjective only tells how many (`many officials`).
  boolean counts(String word) {
    return counters.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean needsArticle(String name) {
    return needArticle.contains(name);
  }

  boolean isHyphen(String text) {
    return text.equals("-") || text.equals("–") || text.equals("/");
  }
}
