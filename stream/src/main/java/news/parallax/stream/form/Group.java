package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A neighbourhood.
///
/// @param members keys of its reports
/// @param last day of publication of the latest, in days since 1970; [Long#MIN_VALUE] when nobody
///     knows
public record Group(List<String> members, long last) {
  public Group {
    members = List.copyOf(members);
  }

  /// How it is written.
  public record Written() implements Form<Group> {
    @Override
    public Class<Group> type() {
      return Group.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Group value, DataOutput out) throws IOException {
      out.writeLong(value.last);
      out.writeInt(value.members.size());
      for (String member : value.members) {
        Parts.text(member, out);
      }
    }

    @Override
    public Group read(int version, DataInput in) throws IOException {
      long last = in.readLong();
      int size = in.readInt();
      List<String> members = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        members.add(Parts.text(in));
      }
      return new Group(members, last);
    }
  }
}
