package news.parallax.claim;

import java.util.List;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// What somebody, or the report itself, is reported to say, believe or intend.
///
/// @param index place among the report's claims, from 0
/// @param cue the word or words that attribute it, null for the narrator
/// @param content what is claimed
/// @param evidence the passage that holds speaker, cue and content
/// @param direct whether the content stands in quotation marks
/// @param within index of the claim whose content holds this one, null when none
/// @param answers indexes of the report's claims that this one denies, rejects or confirms
public record Claim(
    int index,
    Speaker speaker,
    @Nullable Span cue,
    Stance stance,
    Polarity polarity,
    Span content,
    Span evidence,
    boolean direct,
    @Nullable Integer within,
    List<Integer> answers) {
  public Claim {
    answers = List.copyOf(answers);
  }
}
