package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.account.DisputeComparison.Dispute;
import news.parallax.claim.Claim;
import news.parallax.claim.Speaker;
import news.parallax.event.Event;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Who denies what others say, over all reports: each denier alone, also where a report lets two
/// deny together.
final class Denials {
  private static final Pattern BOTH = Pattern.compile("\\b[Bb]oth \\p{L}+$");

  private Denials() {}

  static List<Draft> of(Material material) {
    List<Draft> drafts = new ArrayList<>();
    for (Dispute dispute : DisputeComparison.disputes(material)) {
      SortedMap<String, SortedSet<Evidence>> byDenier = new TreeMap<>();
      SortedSet<String> items = new TreeSet<>();
      for (Aligned<Claim, ClaimEntry> denial : dispute.denied()) {
        items.add(denial.entry().id());
        for (Told<Claim> told : denial.tellings()) {
          Evidence passage = told.reading().report().evidence(told.item().evidence());
          deniers(told)
              .forEach(
                  index ->
                      byDenier
                          .computeIfAbsent(
                              material.dossier().actor(told.reading(), index), k -> new TreeSet<>())
                          .add(passage));
        }
      }
      String matter = dispute.said().getFirst().entry().proposition();
      byDenier.forEach(
          (denier, passages) ->
              drafts.add(
                  Draft.of(
                      "%s denies: %s".formatted(material.dossier().name(denier), matter),
                      List.copyOf(items),
                      passages)));
    }
    return drafts;
  }

  private static List<Integer> deniers(Told<Claim> denial) {
    return switch (denial.item().speaker()) {
      case Speaker.Named named -> named.actors();
      case Speaker.Unnamed unnamed ->
          BOTH.matcher(denial.reading().report().at(unnamed.where())).find()
              ? parties(denial)
              : List.of();
      case Speaker.Narrator narrator -> List.of();
    };
  }

  /// Both sides of the one deed that the denial is about (`a claim both deny`), none when it is
  /// told of more than two.
  private static List<Integer> parties(Told<Claim> denial) {
    Reading reading = denial.reading();
    Optional<Event> deed =
        denial.item().answers().stream()
            .map(answered -> reading.speech().claims().get(answered).content())
            .flatMap(
                content -> reading.events().stream().filter(e -> content.contains(e.predicate())))
            .filter(event -> event.sources().size() == 1 && event.targets().size() == 1)
            .findFirst();
    return deed.map(event -> List.of(event.sources().getFirst(), event.targets().getFirst()))
        .orElse(List.of());
  }
}
