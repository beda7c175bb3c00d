package news.parallax.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.actor.Actor;
import news.parallax.language.WordTable;
import news.parallax.question.Item.Duty;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// The obligation in the words of a provision: who, under which condition, does what, for whom.
/// What only may be done is none, and neither is what nobody is told to do.
final class ObligationText {
  private static final Map<String, Pattern> CLASSES =
      WordTable.rows(ObligationText.class, "duties.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())))
          .entrySet()
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> pattern(e.getValue())));

  private static final Pattern EDGES = Pattern.compile("^[\\s,;:–-]+|[\\s,;:.–-]+$");

  private static Pattern pattern(List<String> phrases) {
    String any =
        phrases.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(
                phrase ->
                    Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q").replace("'", "\\E['’]\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?i)(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])");
  }

  private ObligationText() {}

  static Optional<Duty> read(
      AgreementEntry pact, ProvisionEntry provision, Standing standing, Asked asked) {
    String text = provision.text();
    Matcher marker = matcher("condition", text);
    boolean conditional = marker.find();
    String condition = conditional ? condition(text, marker) : null;
    String act = conditional ? act(text, marker) : text;
    boolean mutual = has("mutual", text);
    boolean owed = has("duty", act) || mutual && conditional;
    if (!owed || has("hedge", act)) {
      return Optional.empty();
    }
    List<String> bearers = bearers(pact, provision, act, mutual, asked);
    if (bearers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Duty(
            pact,
            provision,
            condition,
            bearers,
            bare(act),
            beneficiaries(pact, provision, bearers, mutual, asked),
            standing));
  }

  /// What follows the marker, up to the next comma or semicolon where it leads the sentence.
  private static String condition(String text, Matcher marker) {
    String rest = text.substring(marker.end());
    boolean leads = EDGES.matcher(text.substring(0, marker.start())).replaceAll("").isEmpty();
    return EDGES.matcher(leads ? rest.split("[,;]", 2)[0] : rest).replaceAll("");
  }

  private static String act(String text, Matcher marker) {
    String before = EDGES.matcher(text.substring(0, marker.start())).replaceAll("");
    if (!before.isEmpty()) {
      return before;
    }
    String[] parts = text.substring(marker.end()).split("[,;]", 2);
    return parts.length > 1 ? EDGES.matcher(parts[1]).replaceAll("") : "";
  }

  private static String bare(String act) {
    Matcher opener = matcher("opener", act);
    return EDGES.matcher(opener.lookingAt() ? act.substring(opener.end()) : act).replaceAll("");
  }

  /// All parties where it is mutual or they are told together; else the parties named before the
  /// word that makes it a duty.
  private static List<String> bearers(
      AgreementEntry pact, ProvisionEntry provision, String act, boolean mutual, Asked asked) {
    Matcher duty = matcher("duty", act);
    String subject = duty.find() ? act.substring(0, duty.start()) : "";
    if (mutual || has("all", subject)) {
      return pact.parties();
    }
    return named(pact, provision, subject, asked);
  }

  private static List<String> beneficiaries(
      AgreementEntry pact,
      ProvisionEntry provision,
      List<String> bearers,
      boolean mutual,
      Asked asked) {
    if (mutual) {
      return pact.parties();
    }
    return named(pact, provision, provision.text(), asked).stream()
        .filter(id -> !bearers.contains(id))
        .toList();
  }

  /// Parties mentioned inside a stretch of the provision's first passage.
  private static List<String> named(
      AgreementEntry pact, ProvisionEntry provision, String stretch, Asked asked) {
    Evidence passage = provision.evidence().getFirst();
    int from = provision.text().indexOf(stretch);
    if (from < 0 || stretch.isBlank()) {
      return List.of();
    }
    int start = passage.span().start() + from;
    int end = start + stretch.length();
    Set<String> found = new LinkedHashSet<>();
    for (String party : pact.parties()) {
      boolean mentioned =
          mentions(party, asked).stream()
              .anyMatch(
                  mention ->
                      mention.report().equals(passage.report())
                          && mention.span().start() >= start
                          && mention.span().end() <= end);
      if (mentioned) {
        found.add(party);
      }
    }
    return List.copyOf(found);
  }

  private static List<Evidence> mentions(String id, Asked asked) {
    List<Evidence> mentions = new ArrayList<>();
    for (Actor actor : asked.account().actors()) {
      if (actor.id().equals(id)) {
        mentions.addAll(actor.evidence());
      }
    }
    return mentions;
  }

  private static boolean has(String group, String text) {
    return matcher(group, text).find();
  }

  private static Matcher matcher(String group, String text) {
    @Nullable Pattern pattern = CLASSES.get(group);
    if (pattern == null) {
      throw new IllegalStateException("duties.tsv: no class " + group);
    }
    return pattern.matcher(text);
  }
}
