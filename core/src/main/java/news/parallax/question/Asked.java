package news.parallax.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.actor.Actor;
import news.parallax.question.Answer.Hit;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// One account while it is asked: its entries by id, and who a name means in it.
final class Asked {
  private final Account account;
  private final Map<String, EventEntry> events = new LinkedHashMap<>();
  private final Map<String, AgreementEntry> agreements = new LinkedHashMap<>();
  private final Map<String, SanctionEntry> sanctions = new LinkedHashMap<>();

  Asked(Account account) {
    this.account = account;
    account.events().forEach(event -> events.put(event.id(), event));
    account.agreements().forEach(agreement -> agreements.put(agreement.id(), agreement));
    account.sanctions().forEach(sanction -> sanctions.put(sanction.id(), sanction));
  }

  Account account() {
    return account;
  }

  /// Ids of the actors that a name means here, empty when it means none.
  Set<String> ids(String name) {
    return Naming.ids(name, account.actors());
  }

  /// Whether a name that may be missing means one of these; a missing one means all.
  boolean meansAny(@Nullable String name, Collection<String> ids) {
    if (name == null) {
      return true;
    }
    Set<String> meant = ids(name);
    return ids.stream().anyMatch(meant::contains);
  }

  Optional<EventEntry> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  Optional<AgreementEntry> agreement(String id) {
    return Optional.ofNullable(agreements.get(id));
  }

  Optional<SanctionEntry> sanction(String id) {
    return Optional.ofNullable(sanctions.get(id));
  }

  /// Ids of the actors named inside a passage.
  Set<String> namedIn(Collection<Evidence> passages) {
    Map<String, List<Evidence>> byReport =
        passages.stream().collect(Collectors.groupingBy(Evidence::report));
    SortedSet<String> ids = new TreeSet<>();
    for (Actor actor : account.actors()) {
      boolean named =
          actor.evidence().stream()
              .anyMatch(
                  mention ->
                      byReport.getOrDefault(mention.report(), List.of()).stream()
                          .anyMatch(passage -> passage.span().contains(mention.span())));
      if (named) {
        ids.add(actor.id());
      }
    }
    return ids;
  }

  /// Ids of the reports without a passage among these.
  List<String> silent(Collection<String> telling) {
    return account.reports().stream()
        .map(entry -> entry.report().id())
        .filter(id -> !telling.contains(id))
        .toList();
  }

  /// An item of this account as an answer, with the discrepancies about any of these ids.
  Hit hit(Item item, Collection<String> ids) {
    Set<String> involved = new HashSet<>(ids);
    List<Discrepancy> disputes =
        account.discrepancies().stream()
            .filter(dispute -> dispute.items().stream().anyMatch(involved::contains))
            .toList();
    return new Hit(account, item, disputes);
  }
}
