package news.parallax.engine.minilm;

import ai.onnxruntime.OrtEnvironment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Loads ONNX Runtime's native libraries without leaving anything behind: left to itself it unpacks
/// them into a folder for temporary files that outlives the program.
final class NativeLibraries {
  /// Where ONNX Runtime looks for its libraries when it is set.
  private static final String PLACE = "onnxruntime.native.path";

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /// The one environment of this process. Libraries that the user has set a place for, or of a
  /// system that this class does not know, ONNX Runtime finds itself.
  static synchronized OrtEnvironment load() {
    if (System.getProperty(PLACE) != null || !isShipped()) {
      return OrtEnvironment.getEnvironment();
    }
    List<Path> unpacked = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("parallax-onnxruntime");
      unpacked.add(folder);
      for (String name : NAMES) {
        unpacked.add(unpack(name, folder));
      }
      System.setProperty(PLACE, folder.toString());
      return OrtEnvironment.getEnvironment();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "ONNX Runtime's libraries cannot be unpacked into %s; free space there or set another place with -Djava.io.tmpdir"
              .formatted(System.getProperty("java.io.tmpdir")),
          e);
    } finally {
      System.clearProperty(PLACE);
      forget(unpacked);
    }
  }

  private static boolean isShipped() {
    return NAMES.stream()
        .allMatch(name -> NativeLibraries.class.getResource(resource(name)) != null);
  }

  private static Path unpack(String name, Path folder) throws IOException {
    Path file = folder.resolve(file(name));
    try (@Nullable InputStream stream = NativeLibraries.class.getResourceAsStream(resource(name))) {
      if (stream == null) {
        throw new IOException("No resource " + resource(name));
      }
      Files.copy(stream, file);
    }
    return file;
  }

  /// Files that are loaded can be deleted at once but on Windows, where they go with the program:
  /// what is asked for last is deleted first, so the folder comes before what it holds.
  private static void forget(List<Path> unpacked) {
    for (Path path : unpacked.reversed()) {
      File file = path.toFile();
      if (!file.delete()) {
        unpacked.forEach(left -> left.toFile().deleteOnExit());
        return;
      }
    }
  }

  private static String resource(String name) {
    return "/ai/onnxruntime/native/%s/%s".formatted(system(), file(name));
  }

  private static String file(String name) {
    return System.mapLibraryName(name).replace("jnilib", "dylib");
  }

  /// As ONNX Runtime names its folders: `linux-x64`, `osx-aarch64`, `win-x64`.
  private static String system() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name + "-" + (processor.contains("aarch64") ? "aarch64" : "x64");
  }
}
