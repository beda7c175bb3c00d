package news.parallax.stream.form;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/// Writes each value behind the version of its form. Values are never changed, so that a copy is
/// the value itself.
public final class Versioned<T> extends TypeSerializer<T> {
  private static final long serialVersionUID = 1;

  private final Form<T> form;

  public Versioned(Form<T> form) {
    this.form = form;
  }

  Form<T> form() {
    return form;
  }

  @Override
  public void serialize(T value, DataOutputView out) throws IOException {
    out.writeByte(form.version());
    form.write(value, out);
  }

  @Override
  public T deserialize(DataInputView in) throws IOException {
    int version = in.readUnsignedByte();
    if (version < 1 || version > form.version()) {
      throw new IOException(
          "The state holds a %s of form %d; this release reads forms 1 to %d. Use the release that wrote it, or a later one."
              .formatted(form.type().getSimpleName(), version, form.version()));
    }
    return form.read(version, in);
  }

  @Override
  public T deserialize(T reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<T> duplicate() {
    return this;
  }

  /// Nothing is filled in place, so that there is nothing to begin with.
  @Override
  @SuppressWarnings("NullAway") // The contract of Flink: null where a type has no empty value.
  public T createInstance() {
    return null;
  }

  @Override
  public T copy(T value) {
    return value;
  }

  @Override
  public T copy(T value, T reuse) {
    return value;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Versioned<?> that && that.form.equals(form);
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }

  @Override
  public TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new VersionedSnapshot<>(form);
  }
}
