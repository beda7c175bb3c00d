package news.parallax.stream.edition;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.stream.form.Edition;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/// Publishes in two phases: editions are gathered, of each subject the last; the checkpoint keeps
/// them; when it is complete they go to press. One that was kept and not published before a
/// failure is published when the job goes on, so that nothing is lost; one that was not kept was
/// never seen.
public final class EditionSink implements Sink<Edition>, SupportsCommitter<Bundle.Part> {
  private static final long serialVersionUID = 1;

  private final Press press;

  public EditionSink(Press press) {
    this.press = press;
  }

  @Override
  public CommittingSinkWriter<Edition, Bundle.Part> createWriter(WriterInitContext context) {
    return new Gathering();
  }

  @Override
  public Committer<Bundle.Part> createCommitter(CommitterInitContext context) throws IOException {
    Press.Desk desk = press.open();
    return new Committer<>() {
      @Override
      public void commit(Collection<CommitRequest<Bundle.Part>> requests) throws IOException {
        for (Bundle bundle :
            Bundle.of(requests.stream().map(CommitRequest::getCommittable).toList())) {
          desk.publish(bundle);
        }
      }

      @Override
      public void close() {
        desk.close();
      }
    };
  }

  @Override
  public SimpleVersionedSerializer<Bundle.Part> getCommittableSerializer() {
    return new Bundle.Kept();
  }

  /// The editions since the last checkpoint. A writer that begins anew after a failure has another
  /// name, so that its bundles can be counted from 1 again.
  private static final class Gathering implements CommittingSinkWriter<Edition, Bundle.Part> {
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final String name = UUID.randomUUID().toString();
    private long bundles;

    @Override
    public void write(Edition edition, Context context) {
      String about =
          edition instanceof Edition.Refused refused
              ? refused.subject() + "\n" + refused.reason()
              : edition.subject();
      editions.remove(about);
      editions.put(about, edition);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public Collection<Bundle.Part> prepareCommit() {
      if (editions.isEmpty()) {
        return List.of();
      }
      Bundle bundle = new Bundle(name, ++bundles, List.copyOf(editions.values()));
      editions.clear();
      return bundle.parts();
    }

    @Override
    public void close() {}
  }
}
