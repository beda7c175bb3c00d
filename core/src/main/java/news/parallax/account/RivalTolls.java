package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.ActorKind;
import news.parallax.claim.Claim;
import news.parallax.claim.Speaker;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Two counts of the dead or hurt that one report gives side by side, each as somebody's own (`the
/// commission counts 24, the police say 10 died`): no toll that grew, but a dispute.
final class RivalTolls {
  private RivalTolls() {}

  /// @param kind what befell those counted
  private record Count(
      String item, Told<Figure> told, String kind, int sentence, Speaker.Named speaker) {
    Evidence evidence() {
      return told.reading().report().evidence(told.item().clause());
    }

    double from() {
      Double min = told.item().min();
      Double value = told.item().value();
      return min != null ? min : value != null ? value : 0;
    }

    double to() {
      Double max = told.item().max();
      Double value = told.item().value();
      boolean open = told.item().min() != null && max == null;
      return max != null ? max : open || value == null ? Double.POSITIVE_INFINITY : value;
    }

    boolean isRivalOf(Count other) {
      return told.reading().equals(other.told.reading())
          && kind.equals(other.kind)
          && Math.abs(sentence - other.sentence) <= 1
          && speaker.actors().stream().noneMatch(other.speaker.actors()::contains)
          && (to() < other.from() || other.to() < from())
          && !isPartial()
          && !other.isPartial();
    }

    private boolean isPartial() {
      return NumberComparison.isPart(told) || isPlaced(told);
    }
  }

  /// Whether the clause says where those counted were.
  static boolean isPlaced(Told<Figure> told) {
    return told.reading().actors().within(told.item().clause()).stream()
        .anyMatch(found -> found.actor().kind() == ActorKind.PLACE);
  }

  static List<Difference> compare(Material material) {
    List<Count> counts = new ArrayList<>();
    for (Aligned<Figure, FigureEntry> entry : material.figures()) {
      for (Told<Figure> told : entry.tellings()) {
        count(entry.entry().id(), told).ifPresent(counts::add);
      }
    }
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < counts.size(); j++) {
        if (counts.get(i).isRivalOf(counts.get(j))) {
          found.add(conflict(counts.get(i), counts.get(j), material.dossier()));
        }
      }
    }
    return found;
  }

  private static Optional<Count> count(String item, Told<Figure> told) {
    String kind = Tolls.kind(told);
    Reading reading = told.reading();
    Optional<Sentence> sentence = reading.analysis().sentenceAt(told.item().span());
    Optional<Speaker.Named> speaker =
        reading.speech().claims().stream()
            .filter(claim -> claim.content().contains(told.item().span()))
            .map(Claim::speaker)
            .filter(Speaker.Named.class::isInstance)
            .map(Speaker.Named.class::cast)
            .findFirst();
    return kind.isEmpty() || sentence.isEmpty()
        ? Optional.empty()
        : speaker.map(of -> new Count(item, told, kind, sentence.get().index(), of));
  }

  private static Conflict conflict(Count one, Count other, Dossier dossier) {
    return new Conflict(
        DiscrepancyKind.NUMBER,
        Scope.BETWEEN_SPEAKERS,
        Severity.MEDIUM,
        "How many: " + one.kind(),
        List.copyOf(new TreeSet<>(Set.of(one.item(), other.item()))),
        List.of(side(one, dossier), side(other, dossier)),
        "One report gives both counts side by side, each as somebody's own.");
  }

  private static Side side(Count count, Dossier dossier) {
    Reading reading = count.told().reading();
    String who = dossier.name(dossier.actor(reading, count.speaker().actors().getFirst()));
    String value = reading.report().at(count.told().item().span());
    return Side.of("%s (%s)".formatted(value, who), List.of(count.evidence()));
  }
}
