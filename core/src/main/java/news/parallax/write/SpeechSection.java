package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Reported;
import news.parallax.actor.Actor;
import news.parallax.write.Edition.Numbered;
import news.parallax.write.Speech.Turn;
import news.parallax.write.Speech.Voice;

/// Who says what: charges with their answers beside them, then the speakers one by one.
final class SpeechSection {
  private static final int MOST_THREADS = 5;
  private static final int MOST_SPEAKERS = 9;
  private static final int MOST_CLAIMS = 3;

  private final Edition edition;
  private final Map<String, Integer> numbers = new TreeMap<>();

  private SpeechSection(Edition edition) {
    this.edition = edition;
    for (Numbered<ClaimEntry> claim : Edition.numbered(edition.account().claims())) {
      numbers.put(claim.item().id(), claim.number());
    }
  }

  static Section of(Edition edition) {
    return new SpeechSection(edition).section();
  }

  private Section section() {
    Speech speech = Speech.of(edition.account(), edition.names());
    List<Element> content = new ArrayList<>();
    List<Element> threads = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    speech.threads().forEach(thread -> threads.add(thread(thread, shown)));
    content.addAll(Edition.folded(threads, MOST_THREADS, "more charge", Element.of("div")));
    List<Element> people = new ArrayList<>();
    List<Element> reports = new ArrayList<>();
    speech
        .turns()
        .forEach(turn -> (turn.voice() == Voice.REPORT ? reports : people).add(turn(turn)));
    int most = people.size() <= MOST_SPEAKERS + 1 ? people.size() : MOST_SPEAKERS;
    fold(content, speakers(people.subList(0, most)), "");
    fold(content, speakers(people.subList(most, people.size())), "Other speakers");
    fold(content, speakers(reports), "What reports say in their own words");
    return new Section("speech", "Voices", "Who says what", "", content);
  }

  private static void fold(List<Element> content, Element speakers, String line) {
    if (!speakers.isEmpty()) {
      content.add(line.isEmpty() ? speakers : Edition.fold(line, speakers));
    }
  }

  private static Element speakers(List<Element> turns) {
    return Element.of("div", "speakers").add(turns);
  }

  /// @param shown ids of the claims that stand on the page already; this method adds its own
  private Element thread(Speech.Thread thread, List<String> shown) {
    Element answers = Element.of("div", "answers");
    thread.answers().forEach(answer -> answers.add(spoken(answer, shown)));
    return Element.of("article", "thread").add(spoken(thread.claim(), shown), answers);
  }

  private Element spoken(ClaimEntry claim, List<String> shown) {
    Element name = Element.of("p", "speaker").text(edition.names().speaker(claim));
    Element spoken =
        shown.contains(claim.id())
            ? Element.of("div", "spoken")
            : saying(Element.of("div", "spoken"), claim);
    shown.add(claim.id());
    return spoken.add(name, words(claim), edition.cites(claim.evidence()));
  }

  private Element turn(Turn turn) {
    List<Element> claims =
        turn.claims().stream()
            .map(
                claim ->
                    saying(Element.of("li"), claim)
                        .add(words(claim), edition.cites(claim.evidence())))
            .toList();
    Element list =
        Element.of("ul")
            .add(Edition.folded(claims, MOST_CLAIMS, "more statement", Element.of("ul")));
    Element speaker = Element.of("article", "turn").add(Element.of("h3").text(turn.speaker()));
    String role = role(turn.claims().getFirst());
    if (!role.isEmpty()) {
      speaker.add(Element.of("p", "role").text(role));
    }
    return speaker.add(list);
  }

  private Element saying(Element element, ClaimEntry claim) {
    int number = Objects.requireNonNull(numbers.get(claim.id()));
    return Edition.saying(
        element,
        Statement.Kind.SAID,
        number,
        edition.names().speaker(claim) + " " + Reported.saying(claim));
  }

  private static Element words(ClaimEntry claim) {
    Element line = Element.of("p", "words");
    String cue = Reported.cue(claim);
    if (!cue.isEmpty()) {
      line.add(Element.of("i").text(cue + ":")).text(" ");
    }
    return line.text(Reported.said(claim));
  }

  /// The speaker's first role, `foreign minister of Teral`; empty when none is known.
  private String role(ClaimEntry claim) {
    return edition.account().actors().stream()
        .filter(actor -> actor.id().equals(claim.speaker()))
        .flatMap(actor -> actor.roles().stream())
        .findFirst()
        .map(this::role)
        .orElse("");
  }

  private String role(Actor.Office office) {
    String of = edition.names().actor(office.of());
    return of.isBlank() ? office.title() : office.title() + ", " + of;
  }
}
