package news.parallax.stream.form;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/// What a savepoint says about the form of the values in it: its name and version. A savepoint of
/// an earlier version is read as it is, since each value tells its version; one of a later version
/// is refused.
public final class VersionedSnapshot<T> implements TypeSerializerSnapshot<T> {
  private @Nullable Form<T> form;
  private String name = "";
  private int version;

  /// For Flink, which then reads the rest.
  public VersionedSnapshot() {}

  VersionedSnapshot(Form<T> form) {
    this.form = form;
    this.name = Forms.name(form);
    this.version = form.version();
  }

  @Override
  public int getCurrentVersion() {
    return 1;
  }

  @Override
  public void writeSnapshot(DataOutputView out) throws IOException {
    out.writeUTF(name);
    out.writeInt(version);
  }

  @Override
  @SuppressWarnings("unchecked") // The name was written for a form of this type.
  public void readSnapshot(int read, DataInputView in, ClassLoader classes) throws IOException {
    name = in.readUTF();
    version = in.readInt();
    form = (Form<T>) Forms.named(name);
  }

  @Override
  public TypeSerializer<T> restoreSerializer() {
    if (form == null) {
      throw new IllegalStateException("The snapshot has not been read");
    }
    return new Versioned<>(form);
  }

  @Override
  public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(
      TypeSerializerSnapshot<T> old) {
    boolean readable =
        old instanceof VersionedSnapshot<T> before
            && before.name.equals(name)
            && before.version <= version;
    return readable
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.incompatible();
  }
}
