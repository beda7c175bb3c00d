package news.parallax.event;

import news.parallax.report.Span;
import news.parallax.time.TimeExpression;

/// Something that one report dates and that is no [Event]: of no kind that the lists of happenings
/// know, or without an actor (`the club was founded in 1999`).
///
/// @param when the expression that dates it
/// @param lemma dictionary form of the word that names it
/// @param word where that word stands
/// @param status whether it is told as fact
/// @param evidence the clause or phrase that tells it
public record Occurrence(
    TimeExpression when, String lemma, Span word, Status status, Span evidence) {}
