package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.Support;
import news.parallax.account.Account.Telling;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.actor.Actor;
import news.parallax.figure.Figure;
import news.parallax.pact.Sanction;
import news.parallax.report.Evidence;
import news.parallax.statement.ContentUnits;

/// What may be said, each with its support: from what is aligned, and from sentences that reports
/// share. The best supported come first.
final class Findings {
  private Findings() {}

  static List<Finding> of(
      Material material, List<TimelineEntry> timeline, List<Discrepancy> discrepancies) {
    List<Draft> drafts = new ArrayList<>();
    material.happenings().forEach(h -> drafts.add(happening(h.entry())));
    material.pacts().forEach(p -> agreement(p.entry(), drafts));
    material.sanctions().forEach(s -> drafts.add(sanction(s, material.dossier())));
    material.claims().forEach(c -> claim(c.entry(), material.dossier(), drafts));
    material.figures().forEach(f -> shared(figure(f), drafts));
    material.dossier().cast().actors().stream()
        .flatMap(actor -> offices(actor, material.dossier()))
        .forEach(office -> shared(office, drafts));
    FacetFindings.of(material).forEach(facet -> shared(facet, drafts));
    Denials.of(material).forEach(denial -> shared(denial, drafts));
    DatedFindings.of(timeline).forEach(dated -> shared(dated, drafts));
    shared(material, drafts);
    List<Draft> ranked = ranked(withoutRepeats(drafts), material.dossier());
    return IntStream.range(0, ranked.size())
        .mapToObj(i -> finding("f" + (i + 1), ranked.get(i), material.dossier(), discrepancies))
        .toList();
  }

  /// Sentences that say much the same, and below them what is shared in passing.
  private static void shared(Material material, List<Draft> drafts) {
    SharedStatements.of(material.dossier()).stream()
        .map(s -> Draft.of(s.plainest(), List.of(), s.passages()))
        .forEach(drafts::add);
    ContentUnits.of(material.statements()).stream()
        .filter(unit -> !unit.isBare())
        .flatMap(
            unit ->
                unit.phrase().stream()
                    .map(words -> Draft.inPassing(words, List.of(), unit.passages())))
        .forEach(drafts::add);
  }

  private static Draft happening(EventEntry event) {
    return Draft.of(
        event.summary(),
        List.of(event.id()),
        event.evidence().stream().map(Telling::evidence).toList());
  }

  private static void agreement(AgreementEntry agreement, List<Draft> drafts) {
    drafts.add(Draft.inPassing(agreement.name(), List.of(agreement.id()), agreement.evidence()));
    for (ProvisionEntry provision : agreement.provisions()) {
      drafts.add(
          Draft.of(
              agreement.name() + ": " + provision.text(),
              List.of(agreement.id()),
              provision.evidence()));
    }
  }

  private static Draft sanction(SanctionEntry sanction, Dossier dossier) {
    String kind = sanction.measures().equals(List.of("tariff")) ? "Tariffs" : "Sanctions";
    String by =
        sanction.imposedBy().isEmpty()
            ? kind
            : kind
                + " by "
                + String.join(
                    ", ", sanction.imposedBy().stream().map(id -> dossier.name(id)).toList());
    String standing = sanction.status() == Sanction.Status.LIFTED ? ", lifted since" : "";
    return Draft.of(
        by + " on " + dossier.name(sanction.target()) + standing,
        List.of(sanction.id()),
        sanction.evidence());
  }

  /// Keeps what several reports tell: alone, a number or an office says little.
  private static void shared(Draft draft, List<Draft> drafts) {
    if (draft.reports().size() > 1) {
      drafts.add(draft);
    }
  }

  /// As the report prints it that uses most words, with what it counts where these do not tell.
  private static Draft figure(Aligned<Figure, FigureEntry> figure) {
    Told<Figure> fullest =
        figure.tellings().stream()
            .max(
                Comparator.comparingInt((Told<Figure> told) -> told.item().span().length())
                    .thenComparing(told -> told.reading().report().id(), Comparator.reverseOrder()))
            .orElseThrow();
    String printed = fullest.reading().report().at(fullest.item().span());
    String counts = fullest.item().counts();
    String lower = printed.toLowerCase(Locale.ROOT);
    boolean told =
        lower.contains(counts.toLowerCase(Locale.ROOT))
            || lower.contains(fullest.item().noun().toLowerCase(Locale.ROOT));
    return Draft.of(
        told ? printed : "%s (%s)".formatted(printed, counts),
        List.of(figure.entry().id()),
        figure.entry().evidence());
  }

  private static Stream<Draft> offices(Actor actor, Dossier dossier) {
    return actor.roles().stream()
        .map(
            role ->
                Draft.of(
                    "%s: %s%s"
                        .formatted(
                            actor.name(),
                            role.title(),
                            role.of().isEmpty() ? "" : " of " + dossier.name(role.of())),
                    List.of(actor.id()),
                    role.evidence()));
  }

  private static void claim(ClaimEntry claim, Dossier dossier, List<Draft> drafts) {
    if (claim.speaker() != null) {
      drafts.add(
          Draft.of(
              Reported.by(dossier.name(claim.speaker()), claim),
              List.of(claim.id()),
              claim.evidence()));
    }
  }

  /// The first of several drafts that rest on exactly the same passages, and of what comes from
  /// words alone only what no other says for these reports, be it one that is left out in turn.
  private static List<Draft> withoutRepeats(List<Draft> drafts) {
    Set<SortedSet<Evidence>> seen = new HashSet<>();
    List<Draft> distinct = drafts.stream().filter(draft -> seen.add(draft.evidence())).toList();
    List<Draft> kept = new ArrayList<>();
    List<Draft> before = new ArrayList<>();
    for (Draft draft : distinct) {
      boolean said =
          draft.items().isEmpty()
              && (distinct.stream().anyMatch(other -> other != draft && draft.isWithin(other))
                  || before.stream().anyMatch(draft::isSaidBy));
      if (!said) {
        kept.add(draft);
      }
      before.add(draft);
    }
    return kept;
  }

  private static List<Draft> ranked(List<Draft> drafts, Dossier dossier) {
    return drafts.stream()
        .filter(draft -> !draft.evidence().isEmpty())
        .sorted(
            Comparator.comparing(Draft::passing)
                .thenComparingInt((Draft d) -> -dossier.origins(d.reports()))
                .thenComparingInt(d -> -d.reports().size())
                .thenComparing(d -> d.items().isEmpty())
                .thenComparing(d -> d.evidence().first())
                .thenComparing(Draft::statement))
        .toList();
  }

  private static Finding finding(
      String id, Draft draft, Dossier dossier, List<Discrepancy> discrepancies) {
    int origins = dossier.origins(draft.reports());
    Support support;
    if (discrepancies.stream().anyMatch(discrepancy -> contests(discrepancy, draft))) {
      support = Support.CONTESTED;
    } else {
      support = origins > 1 ? Support.CORROBORATED : Support.SINGLE_ORIGIN;
    }
    return new Finding(
        id,
        draft.statement(),
        support,
        List.copyOf(draft.reports()),
        origins,
        draft.items(),
        List.copyOf(draft.evidence()));
  }

  /// Whether a discrepancy is about an entry that the draft comes from, or its rival values stand
  /// in the passages of the draft.
  private static boolean contests(Discrepancy discrepancy, Draft draft) {
    return draft.items().stream().anyMatch(discrepancy.items()::contains)
        || discrepancy.values().stream()
                .filter(
                    value ->
                        value.evidence().stream()
                            .anyMatch(e -> draft.evidence().stream().anyMatch(e::overlaps)))
                .count()
            > 1;
  }
}
