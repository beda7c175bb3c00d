package news.parallax.account;

import java.util.Locale;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.claim.Claim;
import news.parallax.claim.Stance;
import news.parallax.report.Span;

/// A claim as it reads behind the name of who makes it.
public final class Reported {
  private Reported() {}

  /// What is said, without the marks and the conjunction that the report's sentence needed.
  public static String words(ClaimEntry claim) {
    String bare = claim.proposition().strip().replaceFirst("^that,?\\s+", "");
    boolean marked = bare.matches("(?s)[\"“][^\"“”]*[\"”]");
    bare = marked ? bare.substring(1, bare.length() - 1) : bare;
    return bare.replaceFirst("[,.;\\s]+$", "");
  }

  /// What is at issue between who says it and who denies it: what is said, with the cue before it
  /// where the two make one phrase (`accused Berg of fraud`).
  static String matter(Aligned<Claim, ClaimEntry> said) {
    Told<Claim> first = said.tellings().getFirst();
    Span cue = first.item().cue();
    Span content = first.item().content();
    boolean phrase =
        said.entry().stance() == Stance.ACCUSE
            && !said.entry().direct()
            && cue != null
            && content.start() == cue.end() + 1;
    return phrase && cue != null
        ? first.reading().report().at(cue.cover(content))
        : words(said.entry());
  }

  /// `Anna Berg denied: it was there`, `Anna Berg: it was there`.
  static String by(String name, ClaimEntry claim) {
    return name + (cue(claim).isEmpty() ? ": " : " ") + saying(claim);
  }

  /// `denied: it was there`, `said: “We are glad”`; the cue alone is left out where it tells
  /// nothing (`according to`).
  public static String saying(ClaimEntry claim) {
    String cue = cue(claim);
    return cue.isEmpty() ? said(claim) : cue + ": " + said(claim);
  }

  /// What is said, in marks where they are the speaker's own words.
  public static String said(ClaimEntry claim) {
    return claim.direct() ? "“" + words(claim) + "”" : words(claim);
  }

  /// The cue as the report has it, else the stance; empty when neither tells anything.
  public static String cue(ClaimEntry claim) {
    String cue = claim.cue().strip();
    if (!cue.isEmpty() && !cue.toLowerCase(Locale.ROOT).startsWith("according")) {
      return cue;
    }
    return claim.stance() == Stance.STATE
        ? ""
        : claim.stance().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
