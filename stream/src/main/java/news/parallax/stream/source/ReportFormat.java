package news.parallax.stream.source;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.piece.Piece;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Taken;
import news.parallax.stream.form.Typed;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/// Reads a file as the command line does: a report, or an archive of many. Where a run goes on, it
/// passes over as many pieces as were taken before.
public final class ReportFormat implements BulkFormat<Taken, FileSourceSplit> {
  private static final long serialVersionUID = 1;

  private final List<Root> roots;

  private ReportFormat(List<Root> roots) {
    this.roots = roots;
  }

  /// All reports below these files and folders.
  ///
  /// @param every how often folders are looked into for more, null when only what is there is read
  public static FileSource<Taken> source(List<Root> roots, @Nullable Duration every) {
    Path[] paths = roots.stream().map(root -> new Path(root.address())).toArray(Path[]::new);
    FileSource.FileSourceBuilder<Taken> source =
        FileSource.forBulkFileFormat(new ReportFormat(List.copyOf(roots)), paths);
    source.setFileEnumerator(Listing::new);
    if (every != null) {
      source.monitorContinuously(every);
    }
    return source.build();
  }

  @Override
  public Reader<Taken> createReader(Configuration config, FileSourceSplit split)
      throws IOException {
    return open(split.path(), 0);
  }

  @Override
  public Reader<Taken> restoreReader(Configuration config, FileSourceSplit split)
      throws IOException {
    long taken =
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    return open(split.path(), taken);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Taken> getProducedType() {
    return new Typed<>(Forms.TAKEN);
  }

  private FileReader open(Path path, long taken) throws IOException {
    String source =
        roots.stream()
            .flatMap(root -> root.source(path).stream())
            .findFirst()
            .orElse(path.toString());
    Known known = new FolderFacts(roots).about(path);
    FileReader reader =
        new FileReader(source, known, new Pieces(source, path.getFileSystem().open(path)));
    for (long i = 0; i < taken; i++) {
      reader.next();
    }
    return reader;
  }

  /// One file.
  private static final class FileReader implements Reader<Taken> {
    private final String source;
    private final Known known;
    private final Pieces pieces;
    private long taken;

    FileReader(String source, Known known, Pieces pieces) {
      this.source = source;
      this.known = known;
      this.pieces = pieces;
    }

    @Override
    public @Nullable RecordIterator<Taken> readBatch() throws IOException {
      Taken next = next();
      if (next == null) {
        return null;
      }
      SingletonResultIterator<Taken> one = new SingletonResultIterator<>();
      one.set(next, RecordAndPosition.NO_OFFSET, taken);
      return one;
    }

    @Nullable Taken next() throws IOException {
      Piece piece = pieces.next(source);
      while (piece instanceof Piece.Skipped) {
        piece = pieces.next(source);
      }
      if (piece == null) {
        return null;
      }
      taken++;
      return Taken.of(source, piece, known);
    }

    @Override
    public void close() throws IOException {
      pieces.close();
    }
  }
}
