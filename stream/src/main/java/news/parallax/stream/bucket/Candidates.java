package news.parallax.stream.bucket;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.stream.form.Answer;
import news.parallax.stream.form.Earlier;
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

  /// As much as a shared passage, two rare names, or a rare name and a common one. Common names
  /// count once, however many there are: by neighbours of neighbours they bring every story of a
  /// country together.
  private static final int ENOUGH = Bucket.PASSAGE;

  private static final Comparator<Earlier> BY_KEY = Comparator.comparing(Earlier::key);

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
  public void processElement(Answer answer, Context context, Collector<Link> out) throws Exception {
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
    Map<Earlier, Integer> shared = new TreeMap<>(BY_KEY);
    Set<Earlier> common = new TreeSet<>(BY_KEY);
    for (Answer one : answers.get()) {
      boolean isCommon = one.weight() == Bucket.COMMON;
      one.others()
          .forEach(
              other -> {
                if (isCommon) {
                  common.add(other);
                } else {
                  shared.merge(other, one.weight(), Integer::sum);
                }
              });
    }
    common.forEach(other -> shared.computeIfPresent(other, (key, sum) -> sum + Bucket.COMMON));
    List<Earlier> others =
        shared.entrySet().stream()
            .filter(entry -> entry.getValue() >= ENOUGH)
            .map(Map.Entry::getKey)
            .toList();
    return new Link(any.key(), any.day(), others);
  }
}
