package news.parallax.stream.edition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Form;
import news.parallax.stream.form.Forms;
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
public final class EditionSink implements Sink<Edition>, SupportsCommitter<Edition> {
  private static final long serialVersionUID = 1;

  private final Press press;

  public EditionSink(Press press) {
    this.press = press;
  }

  @Override
  public CommittingSinkWriter<Edition, Edition> createWriter(WriterInitContext context) {
    return new Gathering();
  }

  @Override
  public Committer<Edition> createCommitter(CommitterInitContext context) throws IOException {
    Press.Desk desk = press.open();
    return new Committer<>() {
      @Override
      public void commit(Collection<CommitRequest<Edition>> requests) throws IOException {
        for (CommitRequest<Edition> request : requests) {
          desk.publish(request.getCommittable());
        }
      }

      @Override
      public void close() {
        desk.close();
      }
    };
  }

  @Override
  public SimpleVersionedSerializer<Edition> getCommittableSerializer() {
    return new Kept();
  }

  /// The editions since the last checkpoint.
  private static final class Gathering implements CommittingSinkWriter<Edition, Edition> {
    private final Map<String, Edition> editions = new LinkedHashMap<>();

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
    public Collection<Edition> prepareCommit() {
      List<Edition> all = List.copyOf(editions.values());
      editions.clear();
      return all;
    }

    @Override
    public void close() {}
  }

  /// How a checkpoint keeps them.
  private static final class Kept implements SimpleVersionedSerializer<Edition> {
    private static final Form<Edition> FORM = Forms.EDITION;

    @Override
    public int getVersion() {
      return FORM.version();
    }

    @Override
    public byte[] serialize(Edition edition) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      FORM.write(edition, new DataOutputStream(bytes));
      return bytes.toByteArray();
    }

    @Override
    public Edition deserialize(int version, byte[] bytes) throws IOException {
      return FORM.read(version, new DataInputStream(new ByteArrayInputStream(bytes)));
    }
  }
}
