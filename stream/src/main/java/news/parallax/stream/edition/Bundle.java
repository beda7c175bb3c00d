package news.parallax.stream.edition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Form;
import news.parallax.stream.form.Forms;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/// The editions that one writer gathered for one checkpoint. They go to press together, and by
/// writer and number a press can tell whether they did so before a failure.
///
/// @param writer a name that no other writer has or had
/// @param number of this among the bundles of its writer, from 1, in the order in which they go
/// @param editions of each subject one
public record Bundle(String writer, long number, List<Edition> editions) {
  public Bundle {
    editions = List.copyOf(editions);
  }

  /// One edition on its way, with the bundle that it belongs to: checkpoints hold editions one by
  /// one, since all of them could be larger than an array can be.
  record Part(String writer, long number, Edition edition) {}

  List<Part> parts() {
    return editions.stream().map(edition -> new Part(writer, number, edition)).toList();
  }

  /// The bundles that these parts make, in the order in which they come.
  static List<Bundle> of(Collection<Part> parts) {
    record Name(String writer, long number) {}
    Map<Name, List<Edition>> bundles = new LinkedHashMap<>();
    for (Part part : parts) {
      bundles
          .computeIfAbsent(new Name(part.writer, part.number), name -> new ArrayList<>())
          .add(part.edition);
    }
    return bundles.entrySet().stream()
        .map(one -> new Bundle(one.getKey().writer, one.getKey().number, one.getValue()))
        .toList();
  }

  /// How a checkpoint keeps a part. The first form was an edition alone.
  static final class Kept implements SimpleVersionedSerializer<Part> {
    private static final int ALONE = 1;
    private static final int VERSION = 2;
    private static final Form<Edition> EDITION = Forms.EDITION;

    @Override
    public int getVersion() {
      return VERSION;
    }

    @Override
    public byte[] serialize(Part part) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeUTF(part.writer);
      out.writeLong(part.number);
      out.writeByte(EDITION.version());
      EDITION.write(part.edition, out);
      return bytes.toByteArray();
    }

    @Override
    public Part deserialize(int version, byte[] bytes) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      if (version == ALONE) {
        return new Part("", 0, EDITION.read(1, in));
      }
      if (version != VERSION) {
        throw new IOException(
            "The state holds editions of form %d; this release reads forms %d to %d"
                .formatted(version, ALONE, VERSION));
      }
      return new Part(in.readUTF(), in.readLong(), EDITION.read(in.readUnsignedByte(), in));
    }
  }
}
