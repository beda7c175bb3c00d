package news.parallax.pact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.pact.Pact.Provision;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// An agreement while its report is read: collects what each mention adds.
final class Draft {
  private static final int ENOUGH = 2;

  final int index;
  private final String kind;
  private @Nullable String fullName;
  private String description;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> topics = new TreeSet<>();
  private final List<Span> mentions = new ArrayList<>();
  private List<Integer> parties = new ArrayList<>();
  private final Set<Integer> replaces = new LinkedHashSet<>();
  private final List<Provision> provisions = new ArrayList<>();
  private @Nullable TimeExpression signed;
  private @Nullable Integer signing;
  private Pact.Status status = Pact.Status.UNKNOWN;

  Draft(int index, String kind, String description) {
    this.index = index;
    this.kind = kind;
    this.description = description;
  }

  /// Whether a mention with these topics can mean this agreement.
  boolean fits(Set<String> others) {
    return topics.isEmpty() || others.isEmpty() || topics.stream().anyMatch(others::contains);
  }

  boolean isNamed() {
    return fullName != null;
  }

  boolean isCalled(String name) {
    return names.contains(name.toLowerCase(java.util.Locale.ROOT));
  }

  boolean hasParties() {
    return parties.size() >= ENOUGH;
  }

  List<Integer> parties() {
    return parties;
  }

  void mention(PactMention mention, String words) {
    mentions.add(mention.span());
    topics.addAll(mention.topics());
    if (mention.name() != null) {
      call(mention.name());
    } else if (words.length() > description.length()) {
      description = words;
    }
    if (mention.acronym() != null) {
      names.add(mention.acronym().toLowerCase(java.util.Locale.ROOT));
    }
  }

  void mention(Span where) {
    mentions.add(where);
  }

  private void call(String name) {
    names.add(name.toLowerCase(java.util.Locale.ROOT));
    if (fullName == null || name.length() > fullName.length()) {
      fullName = name;
    }
  }

  /// Parties told at one place; the first place that tells two or more counts.
  void parties(List<Integer> told) {
    if (hasParties()) {
      return;
    }
    Set<Integer> all = new LinkedHashSet<>(told.size() >= ENOUGH ? List.of() : parties);
    all.addAll(told);
    parties = new ArrayList<>(all);
  }

  void signed(@Nullable TimeExpression when) {
    if (signed == null) {
      signed = when;
    }
  }

  void signing(int event) {
    if (signing == null) {
      signing = event;
    }
  }

  /// Takes the further of two stages.
  void status(Pact.Status told) {
    if (rank(told) > rank(status)) {
      status = told;
    }
  }

  private static int rank(Pact.Status status) {
    return switch (status) {
      case UNKNOWN -> 0;
      case PLANNED -> 1;
      case SIGNED -> 2;
      case IN_FORCE -> 3;
      case ENDED -> 4;
    };
  }

  Pact.Status status() {
    return status;
  }

  void replaces(Draft older) {
    if (older.index != index) {
      replaces.add(older.index);
    }
  }

  void provision(Provision provision) {
    if (provisions.stream().noneMatch(p -> p.content().contains(provision.content()))) {
      provisions.add(provision);
    }
  }

  /// Whether enough is known to take it for an agreement that somebody made or plans.
  boolean isTold() {
    return hasParties() || isNamed() && !mentions.isEmpty();
  }

  boolean replacesAny() {
    return !replaces.isEmpty();
  }

  Set<Integer> replaced() {
    return replaces;
  }

  Pact pact(int at, List<Integer> older) {
    return new Pact(
        at,
        fullName == null ? description : fullName,
        kind,
        parties,
        signed,
        signing,
        status,
        provisions.stream().sorted(Comparator.comparing(Provision::content)).toList(),
        older,
        mentions.stream().distinct().sorted().toList());
  }
}
