package news.parallax.eval.corpus;

import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// A report with the name of the happening that it tells.
///
/// @param id unique in its set
/// @param report null when the reader refused it
public record ToldHappening(String id, @Nullable Report report, String happening) {}
