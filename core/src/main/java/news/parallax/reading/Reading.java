package news.parallax.reading;

import java.util.List;
import news.parallax.actor.ActorReader;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.claim.SpeechReader;
import news.parallax.correction.Corrections;
import news.parallax.event.Event;
import news.parallax.event.EventReader;
import news.parallax.event.Occurrence;
import news.parallax.event.OccurrenceReader;
import news.parallax.figure.Figure;
import news.parallax.figure.FigureReader;
import news.parallax.language.Analysis;
import news.parallax.pact.Bonds;
import news.parallax.pact.PactReader;
import news.parallax.report.Report;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeTagger;

/// Everything that one report says.
public record Reading(
    Analysis analysis,
    ReportActors actors,
    List<TimeExpression> times,
    Speech speech,
    List<Event> events,
    List<Occurrence> occurrences,
    Bonds bonds,
    List<Figure> figures) {
  public Reading {
    times = List.copyOf(times);
    events = List.copyOf(events);
    occurrences = List.copyOf(occurrences);
    figures = List.copyOf(figures);
  }

  /// Reads a report whose language is analysed; depends on nothing else.
  public static Reading of(Analysis analysis) {
    return of(analysis, Corrections.NONE);
  }

  /// @param corrections when expressions of time are, and who speaks
  public static Reading of(Analysis analysis, Corrections corrections) {
    ReadingFixes fixes = new ReadingFixes(analysis.report(), corrections);
    ReportActors actors = ActorReader.read(analysis);
    Speech speech = fixes.speech(SpeechReader.read(analysis, actors), actors);
    List<TimeExpression> times = ofReport(fixes.times(TimeTagger.tag(analysis)), speech);
    List<Event> events = EventReader.read(analysis, actors, times, speech);
    List<Occurrence> occurrences = OccurrenceReader.read(analysis, times, speech, events);
    Bonds bonds = PactReader.read(analysis, actors, times, speech, events);
    List<Figure> figures = FigureReader.read(analysis, times);
    return new Reading(analysis, actors, times, speech, events, occurrences, bonds, figures);
  }

  /// The expressions that can be placed by the report's own date: not what somebody quoted calls
  /// `today`, which is the day on which that was said.
  private static List<TimeExpression> ofReport(List<TimeExpression> times, Speech speech) {
    return times.stream()
        .filter(time -> !(time.isOfSpeaking() && speech.quotes(time.span())))
        .toList();
  }

  public Report report() {
    return analysis.report();
  }
}
