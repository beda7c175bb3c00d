package news.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.memory.Window;
import news.parallax.origin.Origin.Basis;
import news.parallax.origin.Origin.Copy;
import news.parallax.origin.Origin.Kind;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// All that ties the reports of one story to each other.
final class Links {
  private final List<Report> reports;
  private final List<Link> found = new ArrayList<>();

  private Links(List<Report> reports) {
    this.reports = reports;
  }

  /// @param sources sorted by report id
  static List<Link> among(List<Origins.Source> sources) {
    Links links = new Links(sources.stream().map(Origins.Source::report).toList());
    links.addReuses(sources);
    links.addCredits();
    links.addPublishers();
    links.addNamedSources();
    return links.found;
  }

  private void addReuses(List<Origins.Source> sources) {
    PassageIndex index =
        new PassageIndex(Shape.FINE, Window.holding(Math.max(2, 2 * sources.size())));
    Boilerplate boilerplate = Boilerplate.of(reports);
    for (Origins.Source source : sources) {
      index.add(source).forEach(reuse -> add(reuse, boilerplate));
    }
  }

  private void add(Reuse reuse, Boilerplate boilerplate) {
    Report left = report(reuse.left());
    Report right = report(reuse.right());
    boolean related = Publishers.family(left).equals(Publishers.family(right));
    List<Copy> passages =
        reuse.passages().stream()
            .filter(copy -> !related || !boilerplate.holds(left, copy.left()))
            .toList();
    if (!passages.isEmpty()) {
      add(
          left,
          right,
          reuse.countsOnce(),
          Kind.REUSED_PASSAGE,
          Direction.of(left, right),
          passages);
    }
  }

  private Report report(String id) {
    return reports.stream().filter(report -> report.id().equals(id)).findFirst().orElseThrow();
  }

  private void add(
      Report left,
      Report right,
      boolean joins,
      Kind kind,
      Direction direction,
      List<Copy> passages) {
    Basis basis = new Basis(kind, direction.from(), direction.to(), passages);
    found.add(new Link(left.id(), right.id(), joins, basis));
  }

  private void addCredits() {
    List<Optional<WireCredit>> credits = reports.stream().map(WireCredit::of).toList();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (credits.get(i).isPresent() && credits.get(j).isPresent()) {
          addCredits(reports.get(i), credits.get(i).get(), reports.get(j), credits.get(j).get());
        }
      }
    }
  }

  private void addCredits(Report left, WireCredit a, Report right, WireCredit b) {
    if (!a.agency().equals(b.agency())) {
      return;
    }
    boolean leftOwn = WireCredit.ownAgency(left).isPresent();
    boolean rightOwn = WireCredit.ownAgency(right).isPresent();
    Direction direction = leftOwn == rightOwn ? Direction.UNKNOWN : Direction.of(left, right);
    Span leftCredit = a.where();
    Span rightCredit = b.where();
    List<Copy> marks =
        leftCredit == null || rightCredit == null
            ? List.of()
            : List.of(new Copy(left.evidence(leftCredit), right.evidence(rightCredit)));
    add(left, right, true, Kind.WIRE_CREDIT, direction, marks);
  }

  private void addPublishers() {
    List<Optional<String>> families = reports.stream().map(Publishers::family).toList();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (families.get(i).isPresent() && families.get(i).equals(families.get(j))) {
          add(
              reports.get(i),
              reports.get(j),
              true,
              Kind.SAME_PUBLISHER,
              Direction.UNKNOWN,
              List.of());
        }
      }
    }
  }

  /// A report may rest on another for one thing and on its own work for the rest, so that naming a
  /// source alone does not make the two count once.
  private void addNamedSources() {
    for (Report report : reports) {
      for (Report other : reports) {
        String outlet = other.outlet();
        if (outlet != null
            && !Publishers.family(report).equals(Publishers.family(other))
            && NamedSources.naming(report, outlet).isPresent()) {
          Direction direction = new Direction(other.id(), report.id());
          add(report, other, false, Kind.NAMED_SOURCE, direction, List.of());
        }
      }
    }
  }
}
