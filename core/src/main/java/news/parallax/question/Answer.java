package news.parallax.question;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;

/// What accounts answer to a question.
///
/// @param hits what answers it, in the order of the accounts; within one, as the question orders it
/// @param leftOut what was asked about by name but not counted in, with why
public record Answer(
    Question question,
    List<Account> accounts,
    List<Hit> hits,
    List<LeftOut> leftOut,
    Looked looked) {
  /// One thing that answers the question.
  ///
  /// @param disputes the discrepancies of the account in which it is involved
  public record Hit(Account account, Item item, List<Discrepancy> disputes) {
    public Hit {
      disputes = List.copyOf(disputes);
    }
  }

  /// Something that nearly answers the question.
  ///
  /// @param why half a sentence
  public record LeftOut(Account account, Item item, String why) {}

  /// What was looked at.
  ///
  /// @param things how many of each kind the accounts hold (`agreements`)
  public record Looked(int accounts, int reports, int origins, SortedMap<String, Integer> things) {
    public Looked {
      things = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(things));
    }
  }

  public Answer {
    accounts = List.copyOf(accounts);
    hits = List.copyOf(hits);
    leftOut = List.copyOf(leftOut);
  }
}
