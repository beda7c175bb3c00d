package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import news.parallax.account.Account;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answer.LeftOut;
import news.parallax.question.Answer.Looked;
import news.parallax.question.Outcome.Answered;
import news.parallax.question.Outcome.UnknownName;

/// Answers questions from accounts.
public final class Answers {
  private Answers() {}

  /// What one account gives to a question.
  record Found(List<Hit> hits, List<LeftOut> leftOut) {
    Found {
      hits = List.copyOf(hits);
      leftOut = List.copyOf(leftOut);
    }

    static Found of(List<Hit> hits) {
      return new Found(hits, List.of());
    }
  }

  /// @param accounts in the order in which their answers are wanted; each is asked for itself, and
  ///     what two of them tell is not joined
  public static Outcome to(Question question, List<Account> accounts) {
    List<Asked> asked = accounts.stream().map(Asked::new).toList();
    for (String name : question.names()) {
      if (asked.stream().allMatch(one -> one.ids(name).isEmpty())) {
        return new UnknownName(name, Naming.nearest(name, accounts));
      }
    }
    List<Hit> hits = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Asked one : asked) {
      Found found = found(question, one);
      hits.addAll(found.hits());
      leftOut.addAll(found.leftOut());
    }
    return new Answered(new Answer(question, accounts, hits, leftOut, looked(question, accounts)));
  }

  private static Found found(Question question, Asked asked) {
    return switch (question) {
      case Question.Timeline timeline -> Chronicle.of(timeline, asked);
      case Question.Pacts pacts -> Bonds.pacts(pacts, asked);
      case Question.Sanctions sanctions -> Bonds.sanctions(sanctions, asked);
      case Question.Relations relations -> Ties.of(relations, asked);
      case Question.Obligations obligations -> Duties.of(obligations, asked);
      case Question.Members members -> Places.of(members, asked);
      case Question.Said said -> Sayings.of(said, asked);
    };
  }

  private static Looked looked(Question question, List<Account> accounts) {
    SortedMap<String, Integer> things = new TreeMap<>();
    switch (question) {
      case Question.Timeline timeline ->
          things.put("dated entries", sum(accounts, a -> a.timeline().size()));
      case Question.Pacts pacts ->
          things.put("agreements", sum(accounts, a -> a.agreements().size()));
      case Question.Sanctions sanctions ->
          things.put("sanctions regimes", sum(accounts, a -> a.sanctions().size()));
      case Question.Relations relations -> {
        things.put("agreements", sum(accounts, a -> a.agreements().size()));
        things.put("happenings", sum(accounts, a -> a.events().size()));
        things.put("sanctions regimes", sum(accounts, a -> a.sanctions().size()));
      }
      case Question.Obligations obligations -> {
        things.put("agreements", sum(accounts, a -> a.agreements().size()));
        things.put(
            "provisions",
            sum(accounts, a -> a.agreements().stream().mapToInt(g -> g.provisions().size()).sum()));
      }
      case Question.Members members -> {
        things.put("memberships", sum(accounts, a -> a.memberships().size()));
        things.put(
            "offices",
            sum(accounts, a -> a.actors().stream().mapToInt(x -> x.roles().size()).sum()));
      }
      case Question.Said said -> {
        things.put("claims", sum(accounts, a -> a.claims().size()));
        things.put("quotations", sum(accounts, a -> a.quotes().size()));
      }
    }
    return new Looked(
        accounts.size(),
        sum(accounts, a -> a.reports().size()),
        sum(accounts, a -> a.origins().size()),
        things);
  }

  private static int sum(List<Account> accounts, ToIntFunction<Account> size) {
    return accounts.stream().mapToInt(size).sum();
  }
}
