package news.parallax.actor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.language.Analysis;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// One report's names on their way to actors: names are found, told apart, given their titles.
final class Scene {
  private static final Set<String> ACTING =
      Set.of("nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod", "nmod:poss");

  private final Analysis analysis;
  private final Report report;
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;
  private final Metonymy metonymy;
  private final Map<String, Draft> byKey = new LinkedHashMap<>();
  private final Map<Named, Draft> cast = new LinkedHashMap<>();

  Scene(Analysis analysis, Gazetteer gazetteer, Vocabulary vocabulary) {
    this.analysis = analysis;
    this.report = analysis.report();
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.metonymy = new Metonymy(vocabulary);
  }

  ReportActors actors() {
    List<Named> names = NameFinder.find(analysis, gazetteer, vocabulary);
    Map<String, String> abbreviations = Abbreviations.of(report, names);
    Predicate<Named> isPerson = name -> isPerson(name) && !abbreviations.containsKey(text(name));
    for (Named name : names) {
      if (!isPerson.test(name)) {
        cast.put(name, company(name, names).orElseGet(() -> draft(name, abbreviations)));
      }
    }
    castPeople(names.stream().filter(isPerson).toList());
    cast.forEach((name, draft) -> draft.mention(mention(name, draft), text(name)));
    new Titles(report, vocabulary, cast).give();
    cast.forEach(this::giveGender);
    Set<Draft> drafts = new LinkedHashSet<>(cast.values());
    new Anaphora(analysis, vocabulary, drafts).resolve();
    return Draft.finish(drafts);
  }

  /// By the form of address before a person's name, else by the given name.
  private void giveGender(Named name, Draft draft) {
    if (draft.kind() == ActorKind.PERSON) {
      draft.gender(address(name));
      List<String> parts = Spelling.nameParts(draft.name());
      if (parts.size() > 1) {
        draft.gender(vocabulary.givenNameGender(parts.getFirst()));
      }
    }
  }

  /// What the form of address before a name tells of the gender: `m`, `f`, or empty.
  private String address(Named name) {
    return name.from() == 0
        ? ""
        : vocabulary.gender(name.sentence().token(name.from() - 1).text().toLowerCase(Locale.ROOT));
  }

  /// Whether somebody is told of as another's relative (`her father, John Roe`).
  private boolean isRelative(Named name) {
    int before = name.from() - 1;
    if (before > 0 && name.sentence().token(before).text().equals(",")) {
      before--;
    }
    return before >= 0
        && vocabulary.isKin(name.sentence().token(before).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isPerson(Named name) {
    return name.entry() == null && name.type() == Name.Type.PERSON;
  }

  private void castPeople(List<Named> names) {
    List<Draft> people =
        new People(vocabulary)
            .resolve(
                names.stream()
                    .map(n -> new People.Printed(text(n), address(n), isRelative(n)))
                    .toList());
    for (int i = 0; i < names.size(); i++) {
      cast.put(names.get(i), people.get(i));
    }
  }

  private String text(Named name) {
    return Spelling.plain(report.at(name.span()));
  }

  /// The company that a word for a people is short for where it acts as one does: `American said`
  /// in a report about American Airlines.
  private Optional<Draft> company(Named name, List<Named> others) {
    if (!name.is(Gazetteer.Sense.DEMONYM) || !actsAsOne(name)) {
      return Optional.empty();
    }
    return others.stream()
        .filter(other -> other.type() == Name.Type.ORGANIZATION)
        .filter(other -> Abbreviations.isWithoutTail(text(name), text(other)))
        .findFirst()
        .map(body -> draft(body, Map.of()));
  }

  /// A people's member has an article, its members a plural, and what only belongs to it has
  /// another head, if it is not the chief of a company.
  private boolean actsAsOne(Named name) {
    Sentence sentence = name.sentence();
    Token word = sentence.token(name.to() - 1);
    Token next = sentence.token(Math.min(name.to(), sentence.tokens().size() - 1));
    boolean head =
        ACTING.contains(word.relation())
            && !word.tag().endsWith("S")
            && sentence.child(word, "det", "nummod").isEmpty();
    return head || vocabulary.isCompanyOffice(next.text().toLowerCase(Locale.ROOT));
  }

  private Draft draft(Named name, Map<String, String> abbreviations) {
    Gazetteer.Entry entry = name.entry();
    if (entry != null) {
      return entry.sense() == Gazetteer.Sense.CAPITAL ? capital(name, entry) : listed(entry);
    }
    String text = text(name);
    String key = abbreviations.getOrDefault(text, text);
    boolean feature =
        vocabulary.isFeature(name.sentence().token(name.from()).text().toLowerCase(Locale.ROOT));
    ActorKind kind =
        name.type() == Name.Type.LOCATION || feature ? ActorKind.PLACE : ActorKind.ORGANIZATION;
    Optional<Gazetteer.Entry> known = gazetteer.find(key);
    return known.isPresent()
        ? listed(known.get())
        : byKey.computeIfAbsent(
            kind + ":" + Spelling.key(key), k -> new Draft(key, kind, owner(name)));
  }

  /// The state in whose name a body's name begins (`Turkish Defense Ministry`).
  private @Nullable String owner(Named name) {
    Span first = name.sentence().token(name.from()).span();
    return gazetteer
        .find(report.at(first))
        .filter(entry -> entry.kind() == ActorKind.COUNTRY)
        .map(Gazetteer.Entry::country)
        .orElse(null);
  }

  private Draft listed(Gazetteer.Entry entry) {
    String key =
        entry.kind() == ActorKind.COUNTRY
            ? "COUNTRY:" + entry.country()
            : entry.kind() + ":" + Spelling.key(entry.name());
    return byKey.computeIfAbsent(key, k -> new Draft(entry.name(), entry.kind(), entry.country()));
  }

  private Draft capital(Named name, Gazetteer.Entry entry) {
    String code = Objects.requireNonNull(entry.country());
    boolean acts = metonymy.acts(name.sentence(), name.sentence().token(name.head()));
    Optional<String> state = gazetteer.stateName(code).filter(s -> acts);
    return state.isPresent()
        ? listed(new Gazetteer.Entry(state.get(), Gazetteer.Sense.STATE, ActorKind.COUNTRY, code))
        : listed(entry);
  }

  private Mention mention(Named name, Draft draft) {
    return new Mention(name.span(), name.sentence().index(), name.head(), form(name, draft));
  }

  private Mention.Form form(Named name, Draft draft) {
    if (name.is(Gazetteer.Sense.DEMONYM)) {
      return Mention.Form.DEMONYM;
    }
    if (name.is(Gazetteer.Sense.CAPITAL) && draft.kind() == ActorKind.COUNTRY) {
      return Mention.Form.METONYM;
    }
    return Abbreviations.isAbbreviation(text(name)) ? Mention.Form.ACRONYM : Mention.Form.NAME;
  }
}
