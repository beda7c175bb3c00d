package news.parallax.stream;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import news.parallax.report.Report;
import news.parallax.stream.form.Edition;
import news.parallax.stream.time.Days;
import news.parallax.stream.time.Memory;

/// Which reports can be put in a story. All that pass are within the memory of every stage; so each
/// stage has all of them when event time closes what they belong to.
///
/// @param isEndless whether the input has no end, at which reports without a day would get their
///     turn
record Admission(StreamPlan.Division division, boolean isEndless, Memory memory)
    implements Serializable {
  static Admission of(StreamPlan plan) {
    return new Admission(plan.division(), plan.pace().isLive(), plan.memory());
  }

  /// Why not.
  ///
  /// @param watermark event time that is over
  Optional<Edition.Refused> refusal(Report report, long watermark) {
    long day = Days.of(report);
    if (division == StreamPlan.Division.EXACT) {
      return Optional.empty();
    }
    if (day == Days.UNKNOWN) {
      return isEndless
          ? refused(
              report,
              "it does not say on which day it was published",
              "Tell its day in a reports.json beside it, or use --stories exact.")
          : Optional.empty();
    }
    return memory.forgotten(day) > watermark
        ? Optional.empty()
        : refused(
            report,
            "it came when the stories of %s were closed".formatted(LocalDate.ofEpochDay(day)),
            "Give a larger --late or --kept, or read it in a run of its own.");
  }

  private static Optional<Edition.Refused> refused(Report report, String reason, String remedy) {
    return Optional.of(new Edition.Refused(report.source(), reason, remedy));
  }
}
