package news.parallax.stream.form;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/// Tells Flink that values are written in a form.
public final class Typed<T> extends TypeInformation<T> {
  private static final long serialVersionUID = 1;

  private final Form<T> form;

  public Typed(Form<T> form) {
    this.form = form;
  }

  @Override
  public TypeSerializer<T> createSerializer(SerializerConfig config) {
    return new Versioned<>(form);
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<T> getTypeClass() {
    return form.type();
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public String toString() {
    return form.type().getSimpleName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Typed<?> that && that.form.equals(form);
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof Typed<?>;
  }
}
