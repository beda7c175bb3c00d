package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.measure.Tally;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Contradiction between text and hypothesis, three-way (de Marneffe et al. 2008): a pair is said
/// to contradict when the account of the two has a discrepancy. Pairs made by negating the
/// hypothesis are all contradictions and count apart.
public final class ContradictionRte implements Task {
  private record Pair(int number, boolean contradicts, boolean negated) {}

  @Override
  public String name() {
    return "contradiction-rte";
  }

  @Override
  public List<String> metrics() {
    return List.of("no-precision", "no-recall", "no-f1", "negated-recall");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Pairs texts = new Pairs();
    List<Pair> pairs = new ArrayList<>();
    for (Path file : DataFolder.files(data.set(name()), ".xml")) {
      for (Element pair : Jsoup.parse(DataFolder.text(file), Parser.xmlParser()).select("pair")) {
        int number =
            texts.add(pair.select("t").text(), pair.select("h").text(), file.toString(), null);
        boolean negated = pair.hasAttr("contradiction");
        pairs.add(
            new Pair(
                number,
                pair.attr(negated ? "contradiction" : "entailment").equals(negated ? "YES" : "NO"),
                negated));
      }
    }
    List<Account> accounts = texts.accounts(parallax, progress);
    Tally threeWay = tally(pairs.stream().filter(pair -> !pair.negated()).toList(), accounts);
    Tally negated = tally(pairs.stream().filter(Pair::negated).toList(), accounts);
    return List.of(
        new Score.Measured(
            "no-precision",
            threeWay.precision(),
            null,
            null,
            threeWay.gold(),
            "%d pairs were said to contradict".formatted(threeWay.predicted())),
        new Score.Measured("no-recall", threeWay.recall(), null, null, threeWay.gold(), ""),
        Score.f1("no-f1", threeWay, ""),
        Score.share("negated-recall", negated.found(), negated.gold(), ""));
  }

  private static Tally tally(List<Pair> pairs, List<Account> accounts) {
    return Tally.of(
        pairs.stream().filter(Pair::contradicts).toList(),
        pairs.stream().filter(p -> Pairs.conflict(accounts.get(p.number()))).toList());
  }
}
