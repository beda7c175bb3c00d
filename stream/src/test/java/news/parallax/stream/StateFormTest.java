package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import news.parallax.report.Report;
import news.parallax.stream.edition.EditionSink;
import news.parallax.stream.edition.FolderPress;
import news.parallax.stream.form.Analysed;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Form;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Move;
import news.parallax.stream.form.Packed;
import news.parallax.stream.form.Placement;
import news.parallax.stream.form.Versioned;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

/// What is kept by one release is read by the next, and not by the one before.
class StateFormTest {
  private static final Report REPORT = Corpus.reports(1).getFirst();

  private static <T> T again(Form<T> form, T value) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    new Versioned<>(form).serialize(value, out);
    return new Versioned<>(form).deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
  }

  @Test
  void valuesComeBackAsTheyWere() throws Exception {
    assertThat(again(Forms.REPORT, REPORT)).isEqualTo(REPORT);
    Edition told = new Edition.Refused("a.txt", "it is empty", "Leave it out.");
    assertThat(again(Forms.EDITION, told)).isEqualTo(told);
    Analysed analysed = new Analysed(REPORT, false, Packed.of("{}"));
    Move<Analysed> move = new Move<>("s-1", REPORT.id(), 3, Move.Kind.COMES, 7, analysed);
    Move<Analysed> back = again(Forms.MOVED_ANALYSED, move);
    Analysed arrival = Objects.requireNonNull(back.arrival());
    assertThat(arrival.report()).isEqualTo(REPORT);
    assertThat(Packed.text(arrival.content())).isEqualTo("{}");
    Edition.Told edition = new Edition.Told("s-1", "test/1", List.of(REPORT), Packed.of("é"));
    assertThat(((Edition.Told) again(Forms.EDITION, edition)).reports()).containsExactly(REPORT);
  }

  /// A report's title as it was kept before and with its length as a later release may keep it.
  private record Titles(int version) implements Form<String> {
    @Override
    public Class<String> type() {
      return String.class;
    }

    @Override
    public void write(String title, DataOutput out) throws IOException {
      if (version > 1) {
        out.writeInt(title.length());
      }
      out.writeUTF(title);
    }

    @Override
    public String read(int written, DataInput in) throws IOException {
      String length = written > 1 ? in.readInt() + " " : "? ";
      return length + in.readUTF();
    }
  }

  @Test
  void aLaterReleaseReadsWhatAnEarlierOneKept() throws Exception {
    DataOutputSerializer out = new DataOutputSerializer(64);
    new Versioned<>(new Titles(1)).serialize("Mill burns", out);
    new Versioned<>(new Titles(2)).serialize("Mill burns", out);
    DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
    Versioned<String> later = new Versioned<>(new Titles(2));
    assertThat(later.deserialize(in)).isEqualTo("? Mill burns");
    assertThat(later.deserialize(in)).isEqualTo("10 Mill burns");
  }

  @Test
  void aPlacementOfTheFirstFormHasNoEnd() throws Exception {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeByte(1);
    for (String text : List.of("r1", "s-1")) {
      out.writeInt(text.length());
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    out.writeInt(3);
    assertThat(
            new Versioned<>(Forms.PLACEMENT)
                .deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
        .isEqualTo(new Placement("r1", "s-1", 3, Placement.OPEN));
  }

  @Test
  void anEditionOnItsWayInTheFirstFormStillGoesToPress() throws Exception {
    Edition edition = new Edition.Refused("a.txt", "it is empty", "Leave it out.");
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    Forms.EDITION.write(edition, new DataOutputStream(alone));
    SimpleVersionedSerializer<?> kept =
        new EditionSink(new FolderPress("out")).getCommittableSerializer();
    assertThat(kept.deserialize(1, alone.toByteArray()))
        .hasToString("Part[writer=, number=0, edition=%s]".formatted(edition));
    assertThatThrownBy(() -> kept.deserialize(3, alone.toByteArray()))
        .hasMessageContaining("of form 3; this release reads forms 1 to 2");
  }

  @Test
  void anEarlierReleaseRefusesWhatALaterOneKept() throws Exception {
    DataOutputSerializer out = new DataOutputSerializer(64);
    new Versioned<>(new Titles(2)).serialize("Mill burns", out);
    DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
    assertThatThrownBy(() -> new Versioned<>(new Titles(1)).deserialize(in))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("of form 2; this release reads forms 1 to 1");
  }

  @Test
  void aSavepointKnowsItsFormByName() throws Exception {
    TypeSerializerSnapshot<Report> written = new Versioned<>(Forms.REPORT).snapshotConfiguration();
    DataOutputSerializer out = new DataOutputSerializer(64);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, written);
    TypeSerializerSnapshot<Report> read =
        TypeSerializerSnapshot.readVersionedSnapshot(
            new DataInputDeserializer(out.getCopyOfBuffer()), getClass().getClassLoader());
    assertThat(read.restoreSerializer()).isEqualTo(new Versioned<>(Forms.REPORT));
    assertThat(written.resolveSchemaCompatibility(read).isCompatibleAsIs()).isTrue();
    TypeSerializerSnapshot<Report> other =
        TypeSerializerSnapshot.readVersionedSnapshot(
            new DataInputDeserializer(name("edition", 1)), getClass().getClassLoader());
    assertThat(written.resolveSchemaCompatibility(other).isIncompatible()).isTrue();
  }

  @Test
  void aSavepointOfALaterFormIsRefused() throws Exception {
    TypeSerializerSnapshot<Report> later =
        TypeSerializerSnapshot.readVersionedSnapshot(
            new DataInputDeserializer(name("report", Forms.REPORT.version() + 1)),
            getClass().getClassLoader());
    assertThat(
            new Versioned<>(Forms.REPORT)
                .snapshotConfiguration()
                .resolveSchemaCompatibility(later)
                .isIncompatible())
        .isTrue();
  }

  /// What a savepoint holds of a form.
  private static byte[] name(String form, int version) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF("news.parallax.stream.form.VersionedSnapshot");
    out.writeInt(1);
    out.writeUTF(form);
    out.writeInt(version);
    return out.getCopyOfBuffer();
  }
}
