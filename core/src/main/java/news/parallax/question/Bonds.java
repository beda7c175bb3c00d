package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answer.LeftOut;
import news.parallax.question.Answers.Found;
import org.jspecify.annotations.Nullable;

/// Answers which agreements and sanctions there are, and which of them stand.
final class Bonds {
  private Bonds() {}

  static Found pacts(Question.Pacts question, Asked asked) {
    List<Hit> hits = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (AgreementEntry entry : asked.account().agreements()) {
      if (asked.meansAny(question.party(), entry.parties())) {
        Standing standing = Standings.of(entry, asked, question.on());
        Item item = new Item.Agreement(entry, standing, asked.silent(entry.reports()));
        add(item, Set.of(entry.id()), standing, question.on(), asked, hits, leftOut);
      }
    }
    return new Found(hits, leftOut);
  }

  static Found sanctions(Question.Sanctions question, Asked asked) {
    List<Hit> hits = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (SanctionEntry entry : asked.account().sanctions()) {
      if (asked.meansAny(question.target(), Set.of(entry.target()))
          && asked.meansAny(question.imposer(), entry.imposedBy())) {
        Standing standing = Standings.of(entry, question.on());
        Item item = new Item.Regime(entry, standing);
        add(item, Set.of(entry.id()), standing, question.on(), asked, hits, leftOut);
      }
    }
    return new Found(hits, leftOut);
  }

  private static void add(
      Item item,
      Set<String> ids,
      Standing standing,
      @Nullable Days on,
      Asked asked,
      List<Hit> hits,
      List<LeftOut> leftOut) {
    if (on == null || standing.stands()) {
      hits.add(asked.hit(item, ids));
    } else {
      leftOut.add(new LeftOut(asked.account(), item, standing.why()));
    }
  }
}
