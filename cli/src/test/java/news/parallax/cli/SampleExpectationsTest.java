package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a careful reader finds in the sample stories, written by hand in each `expected.json`: who
/// copied whom, the planted conflicts (and nothing else is one), updates, key agreements, figures
/// and speakers. What is not met yet says so, and why, in the file.
class SampleExpectationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "prespa-pact",
        "port-blast",
        "pastor-tariffs",
        "chile-trade",
        "karabakh-truce",
        "sudan-sanctions",
        "inf-withdrawal",
        "qatar-opec"
      })
  void theAccountTellsWhatACarefulReaderFinds(String story) throws IOException {
    expect(story, Path.of("..", "samples", story));
  }

  /// Attacks, disasters, agreements and the like, with conflicts of their kind and much that is
  /// none.
  @ParameterizedTest
  @ValueSource(
      strings = {"square-attack", "hill-quake", "mill-fire", "rejected-accord", "prisoner-truce"})
  void aShortStoryTellsWhatACarefulReaderFinds(String story) throws IOException {
    expect(story, Path.of("src/test/resources/news/parallax/cli/stories", story));
  }

  private static void expect(String story, Path folder) throws IOException {
    JsonNode expected =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
    Run run = Run.read(folder, "--json", "-", "--with-text");
    assertThat(run.exit()).as(run.err()).isZero();
    Found found = new Found(JsonMapper.shared().readTree(run.out()));

    Map<String, BiPredicate<JsonNode, JsonNode>> sections =
        Map.of(
            "origins", found::isOrigin,
            "discrepancies", found::isDiscrepancy,
            "explained", found::isExplained,
            "agreements", found::isAgreement,
            "quotes", found::isQuote,
            "figures", found::isFigure);
    assertThat(expected.propertyNames()).containsAll(sections.keySet()).contains("notAgreed");
    Map<String, BiPredicate<JsonNode, JsonNode>> all = new HashMap<>(sections);
    all.put("sanctions", found::isSanction);
    all.put("memberships", found::isMembership);
    List<String> missing = new ArrayList<>();
    List<String> metByNow = new ArrayList<>();
    all.forEach(
        (section, matches) -> {
          for (JsonNode one : expected.path(section)) {
            boolean met = found.any(section, item -> matches.test(one, item));
            if (!met && !one.has("notYet")) {
              missing.add(section + ": " + one);
            }
            if (met && one.has("notYet")) {
              metByNow.add(section + ": " + one);
            }
          }
        });
    assertThat(missing).as("in %s/expected.json, not in the account", story).isEmpty();
    assertThat(metByNow).as("the account of %s tells it: remove its notYet", story).isEmpty();

    for (JsonNode no :
        expected.get("notAgreed").valueStream().filter(n -> !n.has("notYet")).toList()) {
      assertThat(found.section("findings"))
          .as("reports that differ do not agree")
          .noneMatch(finding -> found.isAgreedFinding(no, finding));
    }

    for (JsonNode shared :
        expected.path("agreed").valueStream().filter(n -> !n.has("notYet")).toList()) {
      assertThat(found.section("findings"))
          .as("exactly the reports %s tell it", shared.get("reports"))
          .anyMatch(finding -> found.isSharedBy(shared, finding));
    }

    assertThat(found.section("discrepancies"))
        .as("every discrepancy of %s is an expected one", story)
        .allMatch(
            item ->
                expected
                    .get("discrepancies")
                    .valueStream()
                    .anyMatch(one -> found.isDiscrepancy(one, item)));
    assertThat(found.section("origins").stream().filter(o -> o.get("reports").size() > 1))
        .as("every shared origin of %s is an expected one", story)
        .allMatch(
            item -> expected.get("origins").valueStream().anyMatch(o -> found.isOrigin(o, item)));
  }

  /// An account, asked for what was expected. Reports are named by the number that their file name
  /// begins with.
  private record Found(JsonNode account) {
    List<JsonNode> section(String name) {
      return account.get(name).valueStream().toList();
    }

    boolean any(String section, Predicate<JsonNode> matches) {
      return section(section).stream().anyMatch(matches);
    }

    boolean isOrigin(JsonNode expected, JsonNode origin) {
      return numbers(origin.get("reports")).equals(texts(expected.get("reports")));
    }

    /// Each rival value of its own, with the words expected, in the report expected.
    boolean isDiscrepancy(JsonNode expected, JsonNode discrepancy) {
      return discrepancy.get("kind").equals(expected.get("kind"))
          && expected
              .get("values")
              .propertyStream()
              .allMatch(
                  value ->
                      discrepancy
                          .get("values")
                          .valueStream()
                          .anyMatch(v -> tells(v, value.getKey(), value.getValue().asString())));
    }

    private boolean tells(JsonNode value, String words, String report) {
      return numbers(value.get("reports")).contains(report)
          && (value.get("value").asString().contains(words)
              || value.get("evidence").valueStream().anyMatch(e -> passage(e).contains(words)));
    }

    boolean isExplained(JsonNode expected, JsonNode explained) {
      Set<String> reports =
          explained
              .get("values")
              .valueStream()
              .flatMap(value -> numbers(value.get("reports")).stream())
              .collect(Collectors.toSet());
      return explained.get("kind").equals(expected.get("kind"))
          && reports.containsAll(texts(expected.get("reports")));
    }

    boolean isAgreement(JsonNode expected, JsonNode agreement) {
      JsonNode signed = agreement.get("signed");
      String replaced = expected.path("replaces").asString("");
      return agreement.get("name").asString().contains(expected.get("name").asString())
          && names("actors", agreement.get("parties")).containsAll(texts(expected.get("parties")))
          && !signed.isNull()
          && signed.get("start").asString("").startsWith(expected.get("signed").asString())
          && (replaced.isEmpty()
              || names("agreements", agreement.get("replaces")).stream()
                  .anyMatch(name -> name.contains(replaced)));
    }

    boolean isSanction(JsonNode expected, JsonNode sanction) {
      return names("actors", sanction.get("imposedBy")).contains(expected.get("by").asString())
          && names("actors", List.of(sanction.get("target")))
              .contains(expected.get("on").asString())
          && sanction.get("status").equals(expected.get("status"))
          && starts(sanction.get("since"), expected.path("since").asString(""))
          && starts(sanction.get("until"), expected.path("until").asString(""));
    }

    private static boolean starts(JsonNode time, String day) {
      return time.get("start").asString("").startsWith(day);
    }

    boolean isMembership(JsonNode expected, JsonNode membership) {
      return names("actors", List.of(membership.get("member")))
              .contains(expected.get("member").asString())
          && names("actors", List.of(membership.get("body")))
              .contains(expected.get("body").asString())
          && membership.get("status").equals(expected.get("status"));
    }

    boolean isQuote(JsonNode expected, JsonNode quote) {
      return quote.get("text").asString().contains(expected.get("words").asString())
          && names("actors", List.of(quote.get("speaker")))
              .contains(expected.get("speaker").asString());
    }

    boolean isAgreedFinding(JsonNode expected, JsonNode finding) {
      return finding.get("statement").asString().contains(expected.get("words").asString())
          && numbers(finding.get("reports")).containsAll(texts(expected.get("reports")));
    }

    boolean isSharedBy(JsonNode expected, JsonNode finding) {
      return finding.get("statement").asString().contains(expected.get("words").asString())
          && numbers(finding.get("reports")).equals(texts(expected.get("reports")));
    }

    boolean isFigure(JsonNode expected, JsonNode figure) {
      double value = expected.get("value").asDouble();
      return (figure.get("value").asDouble(Double.NaN) == value
              || figure.get("min").asDouble(Double.NaN) == value
              || figure.get("max").asDouble(Double.NaN) == value)
          && figure.get("comparator").equals(expected.get("comparator"))
          && numbers(figure.get("reports")).contains(expected.get("report").asString());
    }

    private Set<String> numbers(JsonNode reports) {
      return reports
          .valueStream()
          .map(id -> report(id.asString()).get("source").asString())
          .map(source -> Path.of(source).getFileName().toString().substring(0, 1))
          .collect(Collectors.toSet());
    }

    private JsonNode report(String id) {
      return section("reports").stream()
          .filter(report -> report.get("id").asString().equals(id))
          .findFirst()
          .orElseThrow();
    }

    private Set<String> names(String section, Iterable<JsonNode> ids) {
      Set<String> wanted = texts(ids);
      return section(section).stream()
          .filter(item -> wanted.contains(item.get("id").asString()))
          .map(item -> item.get("name").asString())
          .collect(Collectors.toSet());
    }

    private static Set<String> texts(Iterable<JsonNode> nodes) {
      Set<String> texts = new TreeSet<>();
      nodes.forEach(node -> texts.add(node.asString("")));
      return texts;
    }

    private String passage(JsonNode evidence) {
      String text = report(evidence.get("report").asString()).get("text").asString();
      return text.substring(evidence.get("start").asInt(), evidence.get("end").asInt());
    }
  }
}
