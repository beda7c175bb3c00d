package news.parallax.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.ReportEntry;
import news.parallax.actor.Actor;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Who and what the ids of an account stand for.
record Roles(Map<String, Actor> actors, Map<String, ReportEntry> reports) {
  static Roles of(Account account) {
    return new Roles(
        account.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity())),
        account.reports().stream()
            .collect(Collectors.toMap(entry -> entry.report().id(), Function.identity())));
  }

  /// The name of an actor; empty for none, words that are no id stand for themselves.
  String name(@Nullable String id) {
    if (id == null) {
      return "";
    }
    Actor actor = actors.get(id);
    return actor == null ? id : actor.name();
  }

  List<String> sources(List<String> ids) {
    return ids.stream().map(this::report).map(Report::source).toList();
  }

  Report report(String id) {
    ReportEntry entry = reports.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("The account has no report " + id);
    }
    return entry.report();
  }

  /// The earliest day on which one of these reports was published, empty when none is known.
  String published(List<String> ids) {
    return ids.stream()
        .map(reports::get)
        .filter(entry -> entry != null && entry.published().start() != null)
        .map(entry -> String.valueOf(entry.published().start()))
        .sorted()
        .findFirst()
        .orElse("");
  }
}
