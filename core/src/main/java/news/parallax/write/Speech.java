package news.parallax.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;

/// Who says what: first the claims that somebody answers, then everything else by speaker.
///
/// @param threads claims with their answers, the most widely reported first
/// @param turns one per speaker, named speakers first, then by number of origins and claims
record Speech(List<Thread> threads, List<Turn> turns) {
  Speech {
    threads = List.copyOf(threads);
    turns = List.copyOf(turns);
  }

  /// A claim and what answers it.
  record Thread(ClaimEntry claim, List<ClaimEntry> answers) {
    Thread {
      answers = List.copyOf(answers);
    }

    private int weight() {
      return claim.origins() + answers.stream().mapToInt(ClaimEntry::origins).sum();
    }
  }

  /// What one speaker says outside of threads, most widely reported first.
  record Turn(String speaker, Voice voice, List<ClaimEntry> claims) {
    Turn {
      claims = List.copyOf(claims);
    }
  }

  /// What kind of speaker.
  enum Voice {
    NAMED,
    UNNAMED,
    REPORT
  }

  private static final Comparator<ClaimEntry> WIDELY_REPORTED =
      Comparator.comparingInt(ClaimEntry::origins).reversed();

  static Speech of(Account account, Names names) {
    List<Thread> threads = threads(account.claims());
    Set<String> threaded =
        threads.stream().flatMap(Speech::members).map(ClaimEntry::id).collect(Collectors.toSet());
    Map<String, List<ClaimEntry>> bySpeaker = new LinkedHashMap<>();
    account.claims().stream()
        .filter(claim -> !threaded.contains(claim.id()))
        .forEach(
            claim ->
                bySpeaker.computeIfAbsent(names.speaker(claim), s -> new ArrayList<>()).add(claim));
    List<Turn> turns = new ArrayList<>();
    bySpeaker.forEach((speaker, claims) -> turns.add(turn(speaker, claims)));
    turns.sort(
        Comparator.comparing(Turn::voice)
            .thenComparing(turn -> -turn.claims().stream().mapToInt(ClaimEntry::origins).sum())
            .thenComparing(Turn::speaker));
    return new Speech(threads, turns);
  }

  private static Turn turn(String speaker, List<ClaimEntry> claims) {
    return new Turn(
        speaker, voice(claims.getFirst()), claims.stream().sorted(WIDELY_REPORTED).toList());
  }

  private static Voice voice(ClaimEntry claim) {
    if (claim.speaker() != null) {
      return Voice.NAMED;
    }
    return claim.narrator() != null ? Voice.REPORT : Voice.UNNAMED;
  }

  private static Stream<ClaimEntry> members(Thread thread) {
    return Stream.concat(Stream.of(thread.claim()), thread.answers().stream());
  }

  private static List<Thread> threads(List<ClaimEntry> claims) {
    List<Thread> threads = new ArrayList<>();
    for (ClaimEntry claim : claims) {
      List<ClaimEntry> answers =
          claims.stream().filter(answer -> answer.answers().contains(claim.id())).toList();
      if (!answers.isEmpty()) {
        threads.add(new Thread(claim, answers));
      }
    }
    threads.sort(Comparator.comparingInt(Thread::weight).reversed());
    return threads;
  }
}
