package news.parallax.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.language.WordTable;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answer.LeftOut;
import news.parallax.question.Answers.Found;
import news.parallax.question.Item.Duty;
import org.jspecify.annotations.Nullable;

/// Answers who must do what for whom, and when: reads the obligations out of the provisions of
/// agreements, and finds those that a condition sets off.
final class Duties {
  private static final List<List<String>> TRIGGERS = WordTable.rows(Duties.class, "triggers.tsv");

  private Duties() {}

  static Found of(Question.Obligations question, Asked asked) {
    List<Hit> hits = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (AgreementEntry pact : asked.account().agreements()) {
      Standing standing = Standings.of(pact, asked, question.on());
      for (ProvisionEntry provision : pact.provisions()) {
        ObligationText.read(pact, provision, standing, asked)
            .filter(duty -> isSetOff(duty, question.condition()))
            .flatMap(duty -> owedTo(duty, question, asked))
            .ifPresent(
                duty -> {
                  if (question.on() == null || standing.stands()) {
                    hits.add(asked.hit(duty, List.of(pact.id())));
                  } else {
                    leftOut.add(new LeftOut(asked.account(), duty, standing.why()));
                  }
                });
      }
    }
    return new Found(hits, leftOut);
  }

  /// Whether the condition asked about is of the kind that the obligation has for its condition.
  private static boolean isSetOff(Duty duty, @Nullable String condition) {
    if (condition == null) {
      return true;
    }
    String own = duty.condition();
    if (own == null) {
      return false;
    }
    Set<String> shared = kinds(own);
    shared.retainAll(kinds(condition));
    return !shared.isEmpty();
  }

  private static Set<String> kinds(String condition) {
    List<String> words = List.of(condition.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    Set<String> kinds = new HashSet<>();
    for (List<String> row : TRIGGERS) {
      for (String start : row.get(1).split(" ")) {
        if (words.stream().anyMatch(word -> word.startsWith(start))) {
          kinds.add(row.get(0));
        }
      }
    }
    return kinds;
  }

  /// The obligation as far as others owe it to the actor asked about; empty when none do.
  private static Optional<Duty> owedTo(Duty duty, Question.Obligations question, Asked asked) {
    String actor = question.actor();
    if (actor == null) {
      return Optional.of(duty);
    }
    Set<String> meant = asked.ids(actor);
    List<String> owed = duty.beneficiaries().stream().filter(meant::contains).toList();
    List<String> bearers = duty.bearers().stream().filter(id -> !meant.contains(id)).toList();
    return owed.isEmpty() || bearers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Duty(
                duty.pact(),
                duty.provision(),
                duty.condition(),
                bearers,
                duty.action(),
                owed,
                duty.standing()));
  }
}
