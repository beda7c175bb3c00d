package news.parallax.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Claim;
import news.parallax.claim.Quote;
import news.parallax.claim.Speaker;
import news.parallax.claim.Speech;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeForm;
import org.jspecify.annotations.Nullable;

/// Sets right what one report is read to say: when its expressions of time are, and who speaks.
final class ReadingFixes {
  private final Report report;
  private final Corrections corrections;

  ReadingFixes(Report report, Corrections corrections) {
    this.report = report;
    this.corrections = corrections;
  }

  List<TimeExpression> times(List<TimeExpression> times) {
    List<Fix.Meant> fixes =
        corrections.of(Fix.Meant.class).filter(f -> f.passage().in(report).isPresent()).toList();
    return fixes.isEmpty() ? times : times.stream().map(time -> time(time, fixes)).toList();
  }

  private TimeExpression time(TimeExpression time, List<Fix.Meant> fixes) {
    return fixes.stream()
        .filter(fix -> fix.passage().in(report).filter(time.span()::overlaps).isPresent())
        .findFirst()
        .map(fix -> new TimeExpression(time.span(), time.text(), time.kind(), form(fix, time)))
        .orElse(time);
  }

  private static TimeForm form(Fix.Meant fix, TimeExpression time) {
    Time.Precision precision =
        fix.start().equals(fix.end()) ? Time.Precision.DAY : Time.Precision.WEEK;
    return new TimeForm.Fixed(
        new Time(fix.start(), fix.end(), precision, Time.Basis.EXPLICIT, time.text()));
  }

  Speech speech(Speech speech, ReportActors actors) {
    Speech fixed = speech;
    for (Fix.SaidBy fix : corrections.of(Fix.SaidBy.class).toList()) {
      Optional<Span> where = fix.passage().in(report);
      if (where.isPresent()) {
        fixed = said(fixed, where.get(), fix.speaker(), actors);
      }
    }
    return fixed;
  }

  /// As it is where the one who is to speak is no actor of the report.
  private static Speech said(
      Speech speech, Span where, @Nullable String name, ReportActors actors) {
    Optional<Speaker> speaker = name == null ? Optional.empty() : named(name, actors);
    if (name != null && speaker.isEmpty()) {
      return speech;
    }
    return new Speech(
        speech.quotes().stream()
            .map(quote -> quote.words().overlaps(where) ? quote(quote, speaker) : quote)
            .toList(),
        speech.claims().stream()
            .map(claim -> claim.content().overlaps(where) ? claim(claim, speaker) : claim)
            .toList());
  }

  private static Optional<Speaker> named(String name, ReportActors actors) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return actors.all().stream()
        .filter(actor -> isCalled(actor, wanted) && !actor.mentions().isEmpty())
        .findFirst()
        .map(
            actor -> new Speaker.Named(List.of(actor.index()), actor.mentions().getFirst().span()));
  }

  private static boolean isCalled(ReportActor actor, String wanted) {
    return actor.name().toLowerCase(Locale.ROOT).equals(wanted)
        || actor.aliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted));
  }

  private static Quote quote(Quote quote, Optional<Speaker> speaker) {
    return new Quote(quote.words(), quote.marks(), quote.kind(), speaker.orElse(null), quote.cue());
  }

  /// What the report says in its own words stays its own.
  private static Claim claim(Claim claim, Optional<Speaker> speaker) {
    Speaker now =
        switch (claim.speaker()) {
          case Speaker.Narrator narrator -> narrator;
          case Speaker.Named named -> speaker.orElse(new Speaker.Unnamed(named.where()));
          case Speaker.Unnamed unnamed -> speaker.orElse(unnamed);
        };
    return Objects.equals(now, claim.speaker())
        ? claim
        : new Claim(
            claim.index(),
            now,
            claim.cue(),
            claim.stance(),
            claim.polarity(),
            claim.content(),
            claim.evidence(),
            claim.direct(),
            claim.within(),
            claim.answers());
  }
}
