package news.parallax.memory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A file that holds what a stream remembers: a line with its kind and version, such as
/// `parallax-stories 1`, then GZIP (RFC 1952), whose checksum tells damage.
///
/// @param kind what is remembered, one lower-case word
/// @param version of the form; a state of another version is refused
public record SavedState(String kind, int version) {
  /// Longer first lines are no states.
  private static final int LONGEST_LINE = 64;

  private static final long NO_DAY = Long.MIN_VALUE;

  /// Writes the content.
  @FunctionalInterface
  public interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  /// Reads what [Content] wrote.
  @FunctionalInterface
  public interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  /// A state that cannot be used; the message names the file, the fault, and the remedy.
  public static final class Unusable extends IOException {
    private static final long serialVersionUID = 1;

    Unusable(String file, String fault) {
      super(
          file
              + ": "
              + fault
              + ". Give another file, or remove this one and read the reports anew.");
    }
  }

  /// @param out stays open
  public void write(OutputStream out, Content content) throws IOException {
    out.write((line() + "\n").getBytes(StandardCharsets.US_ASCII));
    GZIPOutputStream packed = new GZIPOutputStream(out);
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(packed));
    content.write(data);
    data.flush();
    packed.finish();
  }

  /// @param file its name, for messages
  /// @throws Unusable when it is no state of this kind and version, or damaged
  public <T> T read(InputStream in, String file, Reading<T> reading) throws IOException {
    InputStream buffered = new BufferedInputStream(in);
    String line = firstLine(buffered);
    if (!line.equals(line())) {
      throw new Unusable(
          file,
          line.matches("parallax-\\p{Lower}+ \\d+")
              ? "expected a state \"%s\", got \"%s\"".formatted(line(), line)
              : "it is no saved state of Parallax: expected a first line \"" + line() + "\"");
    }
    try {
      DataInputStream data =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(buffered)));
      T state = reading.read(data);
      if (data.read() >= 0) {
        throw new Unusable(file, "the state is damaged: more follows than belongs to it");
      }
      return state;
    } catch (Unusable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      Unusable damaged =
          new Unusable(file, "the state is damaged or cut off (%s)".formatted(e.getMessage()));
      damaged.initCause(e);
      throw damaged;
    }
  }

  /// Writes a day that may be unknown.
  public static void writeDay(DataOutputStream out, @Nullable LocalDate day) throws IOException {
    out.writeLong(day == null ? NO_DAY : day.toEpochDay());
  }

  /// What [#writeDay] wrote.
  public static @Nullable LocalDate readDay(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private String line() {
    return "parallax-" + kind + " " + version;
  }

  private static String firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
      line.append((char) next);
      next = in.read();
    }
    return line.toString();
  }
}
