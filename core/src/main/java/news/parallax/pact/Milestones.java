package news.parallax.pact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.pact.Pact.Stage;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// How far an agreement has come, and when, by what a report tells at several places.
final class Milestones {
  private final Map<Stage, TimeExpression> reached = new EnumMap<>(Stage.class);
  private @Nullable TimeExpression named;
  private @Nullable TimeExpression began;
  private @Nullable Integer signing;
  private Stage signingStage = Stage.UNKNOWN;
  private Stage stage = Stage.UNKNOWN;

  Stage stage() {
    return stage;
  }

  /// The event that concludes it, null when none is told.
  @Nullable Integer signing() {
    return signing;
  }

  /// Takes the furthest of the stages told, and when each was first said to be reached.
  void reaches(Stage told, @Nullable TimeExpression when) {
    if (told.compareTo(stage) > 0) {
      stage = told;
    }
    if (when != null) {
      reached.putIfAbsent(told, when);
    }
  }

  /// The event that concludes it; that of the furthest stage counts.
  void concluded(int event, Stage told) {
    if (signing == null || told.compareTo(signingStage) > 0) {
      signing = event;
      signingStage = told;
    }
  }

  /// A date that its name tells.
  void dated(TimeExpression when) {
    named = named == null ? when : named;
  }

  /// When it entered into force.
  void began(TimeExpression when) {
    began = began == null ? when : began;
  }

  /// When it was signed, or is to be while that is awaited; else when it was reached, else when it
  /// began.
  @Nullable TimeExpression signed() {
    if (stage == Stage.AWAITED) {
      return reached.get(Stage.AWAITED);
    }
    return Stream.of(
            reached.get(Stage.SIGNED),
            named,
            reached.get(Stage.AGREED),
            reached.get(Stage.PLANNED),
            began)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// Whether it is told to have ended.
  boolean isOver() {
    return stage == Stage.ENDED;
  }

  /// Whether anything of it is told.
  boolean areTold() {
    return stage != Stage.UNKNOWN || signed() != null;
  }

  /// Takes over those of another telling.
  void absorb(Milestones other) {
    other.reached.forEach(this::reaches);
    reaches(other.stage, null);
    if (other.signing != null) {
      concluded(other.signing, other.signingStage);
    }
    named = named == null ? other.named : named;
    began = began == null ? other.began : began;
  }
}
