package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.QuoteEntry;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answers.Found;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// Answers what somebody says.
final class Sayings {
  private Sayings() {}

  static Found of(Question.Said question, Asked asked) {
    Set<String> speakers = asked.ids(question.speaker());
    Account account = asked.account();
    List<Hit> hits = new ArrayList<>();
    List<Evidence> told = new ArrayList<>();
    for (ClaimEntry claim : account.claims()) {
      String speaker = claim.speaker();
      if (speaker != null && speakers.contains(speaker)) {
        told.addAll(claim.evidence());
        if (isAbout(question.about(), claim.evidence(), asked)) {
          hits.add(hit(claim, asked));
        }
      }
    }
    for (QuoteEntry quote : account.quotes()) {
      String speaker = quote.speaker();
      boolean own = speaker != null && speakers.contains(speaker);
      if (own
          && quote.evidence().stream().noneMatch(passage -> isIn(passage, told))
          && isAbout(question.about(), quote.evidence(), asked)) {
        hits.add(asked.hit(new Item.Words(quote), Set.of(quote.id())));
      }
    }
    return Found.of(hits);
  }

  private static Hit hit(ClaimEntry claim, Asked asked) {
    List<ClaimEntry> all = asked.account().claims();
    List<ClaimEntry> answers =
        all.stream().filter(other -> claim.answers().contains(other.id())).toList();
    List<ClaimEntry> answeredBy =
        all.stream().filter(other -> other.answers().contains(claim.id())).toList();
    List<String> thread =
        Stream.of(List.of(claim), answers, answeredBy)
            .flatMap(List::stream)
            .map(ClaimEntry::id)
            .toList();
    return asked.hit(new Item.Saying(claim, answers, answeredBy), thread);
  }

  private static boolean isAbout(@Nullable String name, List<Evidence> passages, Asked asked) {
    return asked.meansAny(name, asked.namedIn(passages));
  }

  private static boolean isIn(Evidence passage, List<Evidence> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.report().equals(passage.report()) && other.span().overlaps(passage.span()));
  }
}
