package news.parallax.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;

/// Who claims what.
final class ClaimTable {
  private ClaimTable() {}

  static String of(Account account) {
    Roles roles = Roles.of(account);
    Stream<String> rows = account.claims().stream().map(claim -> row(cells(claim, roles)));
    List<String> head =
        List.of(
            "id",
            "speaker",
            "stance",
            "polarity",
            "proposition",
            "direct",
            "published",
            "origins",
            "reports");
    return Stream.concat(Stream.of(row(head)), rows).collect(Collectors.joining());
  }

  private static List<String> cells(ClaimEntry claim, Roles roles) {
    String narrator = claim.narrator();
    return List.of(
        claim.id(),
        narrator == null ? roles.name(claim.speaker()) : roles.report(narrator).source(),
        claim.stance().name().toLowerCase(Locale.ROOT),
        claim.polarity().name().toLowerCase(Locale.ROOT),
        claim.proposition(),
        Boolean.toString(claim.direct()),
        roles.published(claim.reports()),
        Integer.toString(claim.origins()),
        String.join("; ", roles.sources(claim.reports())));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(ClaimTable::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
