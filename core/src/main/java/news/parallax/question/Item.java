package news.parallax.question;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.account.Account.QuoteEntry;
import news.parallax.account.Account.RelationKind;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.actor.Actor;
import news.parallax.event.Plover;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// One thing in an answer, with the passages it rests on.
public sealed interface Item {
  /// The passages, sorted, at least one.
  List<Evidence> evidence();

  /// Ids of the reports that tell it, sorted.
  default List<String> reports() {
    SortedSet<String> reports = new TreeSet<>();
    evidence().forEach(passage -> reports.add(passage.report()));
    return List.copyOf(reports);
  }

  /// An entry of the timeline.
  ///
  /// @param actors ids of those who take part in it or are named where it is told
  record Moment(TimelineEntry entry, Set<Plover> types, List<String> actors) implements Item {
    public Moment {
      types = Set.copyOf(types);
      actors = List.copyOf(actors);
    }

    @Override
    public List<Evidence> evidence() {
      return entry.evidence();
    }
  }

  /// An agreement.
  ///
  /// @param silent ids of reports that do not speak of it
  record Agreement(AgreementEntry entry, Standing standing, List<String> silent) implements Item {
    public Agreement {
      silent = List.copyOf(silent);
    }

    @Override
    public List<Evidence> evidence() {
      return entry.evidence();
    }
  }

  /// Sanctions of the same imposers on one target.
  record Regime(SanctionEntry entry, Standing standing) implements Item {
    @Override
    public List<Evidence> evidence() {
      return entry.evidence();
    }
  }

  /// How two actors stand to each other, with the happenings, agreements and sanctions that made it
  /// so, by time.
  ///
  /// @param a of a relation with a direction, who acts (sanctions, supplies, attacks)
  record Tie(String a, String b, RelationKind kind, Time from, List<Step> steps) implements Item {
    public Tie {
      steps = List.copyOf(steps);
    }

    @Override
    public List<Evidence> evidence() {
      return sorted(steps.stream().flatMap(step -> step.evidence().stream()).toList());
    }
  }

  /// One thing on which a relation rests.
  ///
  /// @param id of the event, agreement or sanction
  /// @param standing null for a happening, which is past once it is over
  record Step(
      String id, String label, Time time, @Nullable Standing standing, List<Evidence> evidence) {
    public Step {
      evidence = List.copyOf(evidence);
    }
  }

  /// What an agreement obliges somebody to do.
  ///
  /// @param condition when; null for always
  /// @param bearers ids of those who must act
  /// @param beneficiaries ids of those for whom, empty when not told
  record Duty(
      AgreementEntry pact,
      ProvisionEntry provision,
      @Nullable String condition,
      List<String> bearers,
      String action,
      List<String> beneficiaries,
      Standing standing)
      implements Item {
    public Duty {
      bearers = List.copyOf(bearers);
      beneficiaries = List.copyOf(beneficiaries);
    }

    @Override
    public List<Evidence> evidence() {
      return provision.evidence();
    }
  }

  /// Somebody's place in a body.
  record Seat(MembershipEntry entry) implements Item {
    @Override
    public List<Evidence> evidence() {
      return entry.evidence();
    }
  }

  /// Somebody's office in a state or body.
  record Post(Actor holder, Actor.Office office) implements Item {
    @Override
    public List<Evidence> evidence() {
      return sorted(office.evidence());
    }
  }

  /// A meeting of a body, or one in which it is named.
  ///
  /// @param evidence the passages of the happening that name the body
  record Meeting(EventEntry event, List<Evidence> evidence) implements Item {
    public Meeting {
      evidence = sorted(evidence);
    }
  }

  /// A claim of the speaker asked about, with the claims that it answers and that answer it.
  record Saying(ClaimEntry claim, List<ClaimEntry> answers, List<ClaimEntry> answeredBy)
      implements Item {
    public Saying {
      answers = List.copyOf(answers);
      answeredBy = List.copyOf(answeredBy);
    }

    @Override
    public List<Evidence> evidence() {
      return claim.evidence();
    }
  }

  /// Quoted words of the speaker asked about that are no claim.
  record Words(QuoteEntry quote) implements Item {
    @Override
    public List<Evidence> evidence() {
      return quote.evidence();
    }
  }

  private static List<Evidence> sorted(Collection<Evidence> evidence) {
    return List.copyOf(new TreeSet<>(evidence));
  }
}
