package news.parallax.stream.bucket;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.stream.form.Answer;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Link;
import news.parallax.stream.form.Typed;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/// Puts together what the buckets of a report told it, when all have, and forgets it.
final class Candidates extends KeyedProcessFunction<String, Answer, Link> {
  private static final long serialVersionUID = 1;

  /// A shared passage is enough; of names two, since one alone brings every story of a town
  /// together.
  private static final int ENOUGH = 2;

  private static final int NAME = 1;
  private static final int PASSAGE = 2;

  private transient ListState<Answer> answers;

  @SuppressWarnings("NullAway.Init") // Flink opens it before it is used.
  Candidates() {}

  @Override
  public void open(OpenContext context) {
    answers =
        getRuntimeContext()
            .getListState(new ListStateDescriptor<>("answers", new Typed<>(Forms.ANSWER)));
  }

  @Override
  public void processElement(Answer answer, Context context, Collector<Link> out)
      throws Exception {
    answers.add(answer);
    int came = 0;
    for (Answer counted : answers.get()) {
      came++;
    }
    if (came == answer.asked()) {
      out.collect(link(answer));
      answers.clear();
    }
  }

  private Link link(Answer any) throws Exception {
    Map<String, Integer> shared = new TreeMap<>();
    for (Answer one : answers.get()) {
      int weight = one.passage() ? PASSAGE : NAME;
      one.others().forEach(other -> shared.merge(other, weight, Integer::sum));
    }
    List<String> others =
        shared.entrySet().stream()
            .filter(entry -> entry.getValue() >= ENOUGH)
            .map(Map.Entry::getKey)
            .toList();
    return new Link(any.key(), any.day(), others);
  }
}
