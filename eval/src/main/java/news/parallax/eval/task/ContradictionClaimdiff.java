package news.parallax.eval.task;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.measure.Tally;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whether one claim of the news weakens or strengthens another (ClaimDiff): it weakens when the
/// account of the two has a discrepancy, and strengthens when both stand behind one finding.
/// Every fourth pair is read.
public final class ContradictionClaimdiff implements Task {
  private static final int EVERY = 4;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String name() {
    return "contradiction-claimdiff";
  }

  @Override
  public List<String> metrics() {
    return List.of("weaken-f1", "strengthen-f1");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Path folder = data.set(name());
    return List.of(
        score("weaken-f1", folder, "weak", Pairs::conflict, parallax, progress),
        score("strengthen-f1", folder, "strength", Pairs::agree, parallax, progress));
  }

  private static Score score(
      String metric,
      Path folder,
      String part,
      Predicate<Account> holds,
      Parallax parallax,
      Progress progress) {
    Pairs texts = new Pairs();
    int pairs = 0;
    List<Integer> related = new ArrayList<>();
    for (Path file : DataFolder.files(folder, ".json")) {
      if (file.getFileName().toString().contains("-" + part + "-")) {
        for (JsonNode pair : MAPPER.readTree(DataFolder.text(file)).get("data").values()) {
          if (pairs++ % EVERY != 0) {
            continue;
          }
          int number =
              texts.add(
                  pair.get("claim_a").stringValue(),
                  pair.get("claim_b").stringValue(),
                  file.toString(),
                  day(pair.path("date").asString("")));
          if (pair.get("relation").intValue() == 1) {
            related.add(number);
          }
        }
      }
    }
    List<Account> accounts = texts.accounts(parallax, progress);
    List<Integer> found =
        IntStream.range(0, accounts.size())
            .filter(number -> holds.test(accounts.get(number)))
            .boxed()
            .toList();
    return Score.f1(
        metric, Tally.of(related, found), "%d of %d pairs".formatted(accounts.size(), pairs));
  }

  private static @Nullable LocalDate day(String printed) {
    try {
      return LocalDate.parse(printed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
