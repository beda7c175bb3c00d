package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.question.Answer.Looked;
import news.parallax.question.Days;
import news.parallax.question.Question;
import org.jspecify.annotations.Nullable;

/// How a question, and what was looked at for it, reads in English.
final class Asking {
  private Asking() {}

  /// `Agreements of A on 2031-05-12`.
  static String heading(Question question) {
    return switch (question) {
      case Question.Timeline timeline ->
          "What happened when"
              + part(" with ", timeline.actor())
              + part(" from ", timeline.from())
              + part(" to ", timeline.to());
      case Question.Pacts pacts -> "Agreements" + part(" of ", pacts.party()) + on(pacts.on());
      case Question.Sanctions sanctions ->
          "Sanctions"
              + part(" on ", sanctions.target())
              + part(" by ", sanctions.imposer())
              + on(sanctions.on());
      case Question.Relations relations ->
          "Relations of "
              + relations.actor()
              + part(" and ", relations.other())
              + on(relations.on());
      case Question.Obligations obligations ->
          "Obligations" + part(" in case of ", obligations.condition()) + on(obligations.on());
      case Question.Members members -> "Members and offices of " + members.body();
      case Question.Said said -> "What " + said.speaker() + " says" + part(" about ", said.about());
    };
  }

  private static String on(@Nullable Days days) {
    return part(", on ", days);
  }

  private static String part(String lead, @Nullable Object value) {
    return value == null ? "" : lead + value;
  }

  /// `5 reports of 4 origins: 6 agreements`.
  static String looked(Looked looked) {
    List<String> things = new ArrayList<>();
    looked
        .things()
        .forEach((kind, number) -> things.add(number + " " + (number == 1 ? one(kind) : kind)));
    String where =
        Wording.count(looked.reports(), "report")
            + " of "
            + Wording.count(looked.origins(), "origin")
            + (looked.accounts() == 1 ? "" : " in " + looked.accounts() + " accounts");
    return where + ": " + Wording.list(things);
  }

  private static String one(String things) {
    return things.endsWith("ies")
        ? things.replaceFirst("ies$", "y")
        : things.replaceFirst("s$", "");
  }
}
