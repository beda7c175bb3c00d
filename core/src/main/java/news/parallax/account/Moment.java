package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Status;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;

/// One entry of the timeline while it is gathered.
final class Moment implements Comparable<Moment> {
  /// Two passages of one time tell the same when they share this part of the shorter one's words
  /// and this part of the longer one's.
  private static final double LEAST_OF_SHORTER = 0.5;

  private static final double LEAST_OF_LONGER = 0.3;

  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::first)
          .thenComparing(Moment::last)
          .thenComparing(moment -> moment.evidence.first());

  private final Time time;
  private String label;
  private final Status status;
  private final List<Set<String>> wordings = new ArrayList<>();
  private final SortedSet<String> events = new TreeSet<>();
  private final SortedSet<String> agreements = new TreeSet<>();
  private final SortedSet<Evidence> evidence = new TreeSet<>();
  private final SortedSet<String> happenings = new TreeSet<>();

  /// Whether its label names that happening itself, and not only what came of it.
  private boolean named;

  Moment(Time time, String label, Status status) {
    this.time = time;
    this.label = label;
    this.status = status;
  }

  private LocalDate first() {
    LocalDate start = time.start();
    return start == null ? last() : start;
  }

  private LocalDate last() {
    LocalDate end = time.end();
    return end == null ? LocalDate.MAX : end;
  }

  Moment event(String id) {
    events.add(id);
    return this;
  }

  Moment agreement(String id) {
    agreements.add(id);
    return this;
  }

  /// Says which sudden happening it may be ([OneHappening#concepts]), by a word that tells it.
  Moment happening(Reading reading, Span word) {
    reading
        .analysis()
        .sentenceAt(word)
        .flatMap(sentence -> sentence.headOf(word).flatMap(w -> OneHappening.ofDay(sentence, w)))
        .ifPresent(
            one -> {
              happenings.addAll(one.concepts());
              named |= one.sure() && word.overlaps(one.word().span());
            });
    return this;
  }

  /// Adds a passage that tells it.
  Moment passage(Evidence passage) {
    evidence.add(passage);
    return this;
  }

  /// Adds a passage that tells it in words that others may share.
  Moment passage(Reading reading, Span span) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : reading.analysis().sentences()) {
      for (Token token : sentence.within(span)) {
        boolean ofTime = reading.times().stream().anyMatch(t -> t.span().contains(token.span()));
        if (!ofTime && (token.isNoun() || token.isVerb())) {
          words.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    wordings.add(words);
    return passage(reading.report().evidence(span));
  }

  /// Whether the other tells the same of the same time, or of a part of these days.
  boolean isOneWith(Moment other) {
    return isOf(other.time) && speaksOfAgreementIn(other)
        || (isOf(other.time) || holdsDaysOf(other.time))
            && (sharesWords(other) || isSameHappening(other));
  }

  /// Whether both tell of that day's one explosion, or one of them of `the attack` of that day.
  private boolean isSameHappening(Moment other) {
    return isOneDay()
        && (status == Status.PLANNED) == (other.status == Status.PLANNED)
        && happenings.stream().anyMatch(other.happenings::contains);
  }

  private boolean isOneDay() {
    return time.start() != null && time.start().equals(time.end());
  }

  /// Whether a passage of the other holds one that speaks of the agreement this moment is about.
  private boolean speaksOfAgreementIn(Moment other) {
    return !agreements.isEmpty()
        && evidence.stream()
            .anyMatch(
                mine ->
                    other.evidence.stream()
                        .anyMatch(
                            theirs ->
                                theirs.report().equals(mine.report())
                                    && theirs.span().contains(mine.span())));
  }

  private boolean isOf(Time other) {
    return Objects.equals(time.start(), other.start()) && Objects.equals(time.end(), other.end());
  }

  private boolean holdsDaysOf(Time other) {
    LocalDate start = time.start();
    LocalDate end = time.end();
    LocalDate from = other.start();
    LocalDate to = other.end();
    return time.precision() == Time.Precision.DAY
        && other.precision() == Time.Precision.DAY
        && start != null
        && end != null
        && from != null
        && to != null
        && !from.isBefore(start)
        && !to.isAfter(end);
  }

  private boolean sharesWords(Moment other) {
    return wordings.stream()
        .anyMatch(mine -> other.wordings.stream().anyMatch(theirs -> alike(mine, theirs)));
  }

  private static boolean alike(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return shared > 0
        && shared >= LEAST_OF_SHORTER * Math.min(some.size(), others.size())
        && shared >= LEAST_OF_LONGER * Math.max(some.size(), others.size());
  }

  /// Whether it begins a sentence, and so is no mere `left the rails near Orsa`.
  private static boolean isSentence(String label) {
    return Character.isUpperCase(label.codePointAt(0));
  }

  /// Takes over what the other tells. Of two names for what happened, the more exact one stays.
  void join(Moment other) {
    if (happenings.isEmpty()) {
      happenings.addAll(other.happenings);
    } else if (!other.happenings.isEmpty()) {
      happenings.retainAll(other.happenings);
    }
    if (named && other.named && !isSentence(label) && isSentence(other.label)) {
      label = other.label;
    }
    wordings.addAll(other.wordings);
    events.addAll(other.events);
    agreements.addAll(other.agreements);
    evidence.addAll(other.evidence);
  }

  TimelineEntry entry(Dossier dossier) {
    SortedSet<String> reports = new TreeSet<>();
    evidence.forEach(passage -> reports.add(passage.report()));
    return new TimelineEntry(
        time,
        label,
        List.copyOf(events),
        List.copyOf(agreements),
        status,
        List.copyOf(evidence),
        List.copyOf(reports),
        dossier.origins(reports));
  }

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }
}
