package news.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a user is told about input that gives no report, while the reports beside it are read.
class BadInputTest {
  private static final String SENTENCE = "The minister said on Tuesday that talks would go on. ";
  private static final String REPORT =
      "Bridge closed\n\nThe mayor of Besançon said on Tuesday that the bridge had been closed for two"
          + " weeks. The police said that nobody was hurt, and that it will be opened in May.\n";
  private static final String GERMAN =
      "Die Brücke ist gesperrt. Der Minister sagte am Dienstag, dass die Gespräche mit der Stadt"
          + " weitergehen und dass er sich mit den Nachbarn treffen werde. Das ist für viele"
          + " Menschen in der Region wichtig, denn sie müssen nun einen langen Weg um den Fluss"
          + " nehmen.";
  private static final String ARABIC = "أغلق العمدة الجسر يوم الثلاثاء. ";

  @TempDir private Path folder;

  @Test
  void whatCannotBeReadIsNamedWithReasonAndRemedyAndTheRestIsRead() throws IOException {
    write("empty.txt", new byte[0]);
    write("blank.txt", " \n\t\n");
    write("noise.txt", noise());
    write("print.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj");
    write("broken.txt", broken());
    write("german.txt", GERMAN);
    write("arabic.txt", ARABIC.repeat(5));
    write("line.txt", SENTENCE.repeat(5_000_000 / SENTENCE.length()));
    write("large.txt", Arrays.copyOf(SENTENCE.getBytes(UTF_8), 50_000_000));
    write("book.txt", (SENTENCE + "\n").repeat(10_000));
    write("good.txt", REPORT);
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Files.writeString(bare.resolve("notes.csv"), "a,b\n");

    Run run = run(".", "bare", "nowhere.txt", "good.txt");

    String leaveOut = "Leave it out, or check that it was saved completely.";
    String formats = "Give the report's text as .txt, .md or .html.";
    String translate = "Leave it out, or give a translation into English.";
    String cut = "Check that it is one report, and cut it where another begins.";
    assertThat(run.err().lines())
        .containsExactly(
            "parallax: ./arabic.txt: language und-Arab (in Arabic script); only English is read. "
                + translate,
            "parallax: ./blank.txt: the file holds no text. " + leaveOut,
            "parallax: ./book.txt: the text has 540,000 characters; at most 500,000 are read. "
                + cut,
            "parallax: ./broken.txt: byte 16 (0xFF) is not valid UTF-8, and the file is no other"
                + " encoding that can be told. Convert the file to UTF-8 (for example with iconv) and"
                + " read it again.",
            "parallax: ./empty.txt: the file is empty. " + leaveOut,
            "parallax: ./german.txt: language de (German); only English is read. " + translate,
            "parallax: ./large.txt: it has more than 10,000,000 bytes. Give one report per file.",
            "parallax: ./line.txt: a line has 4,999,966 characters; at most 200,000 are read. "
                + cut,
            "parallax: ./noise.txt: the file is no text but binary data. " + formats,
            "parallax: ./print.txt: the PDF is damaged. Save it again.",
            "parallax: bare: the folder holds no report. Name a folder with files that end in .txt,"
                + " .md, .html, .htm, .xhtml, .rss, .atom, .jsonl, .ndjson, .warc, .warc.gz, .eml,"
                + " .mbox, .pdf, .docx, .zip, .gz.",
            "parallax: nowhere.txt: there is no such file or folder. Correct the path.");
    assertThat(sources(run)).containsExactly("./good.txt");
    assertThat(account(run).get("rejected")).hasSize(12);
  }

  @Test
  void otherEncodingsAreReadAndSaidSo() throws IOException {
    List<String> charsets = List.of("ISO-8859-1", "UTF-16", "UTF-16BE", "UTF-16LE");
    for (String charset : charsets) {
      write(charset + ".txt", REPORT.getBytes(Charset.forName(charset)));
    }
    Run run = run(".", "--with-text");
    assertThat(run.err().lines())
        .containsExactly(
            "parallax: ./ISO-8859-1.txt: not UTF-8 (byte 33); read as windows-1252",
            "parallax: ./UTF-16.txt: read as UTF-16",
            "parallax: ./UTF-16BE.txt: read as UTF-16BE",
            "parallax: ./UTF-16LE.txt: read as UTF-16LE");
    assertThat(account(run).get("reports").valueStream().map(r -> r.get("text").asString()))
        .hasSize(4)
        .allMatch(text -> text.replace("\uFEFF", "").equals(REPORT));
  }

  @Test
  void aListIsToldItsFaultsByLineAndColumnAndTheRestOfItCounts() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("first.txt"), REPORT);
    Files.writeString(
        broken.resolve("reports.json"),
        """
        [
          {"file": "first.txt", "outlet": "Doubs Post"},
          {"file": "second.txt" "outlet": "Mail"}
        ]
        """);
    Path wrong = Files.createDirectory(folder.resolve("wrong"));
    Files.writeString(wrong.resolve("second.txt"), REPORT);
    Files.writeString(
        wrong.resolve("reports.json"),
        """
        [{"file": "second.txt", "outlt": "Mail", "published": "04/03/2026", "byline": "A. Roux"},
         {"file": "gone.txt"},
         {"outlet": "Mail"}]
        """);

    Run run = run(".");

    assertThat(run.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(
                        "parallax: ./broken/reports.json: line 3, column 25: this is not valid JSON")
                    .endsWith("Correct the line; the whole entries before it were used."),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "parallax: ./wrong/reports.json: line 1, column 25, 'outlt': unknown key."
                            + " Did you mean 'outlet'? Known keys: file, outlet, published, title,"
                            + " byline, url."),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "parallax: ./wrong/reports.json: line 1, column 42, 'published': expected a"
                            + " day such as 2024-06-19 or a time such as 2024-06-19T09:30:00Z, got"
                            + " '04/03/2026'. Correct it, or write null when the day is not known."),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "parallax: ./wrong/reports.json: line 2, column 2, 'file': there is no"
                            + " 'gone.txt' beside it. Correct the name, relative to the list, or take"
                            + " the entry out."),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "parallax: ./wrong/reports.json: line 3, column 2, 'file': the entry names no"
                            + " file. Add \"file\": \"name of the text\"."));
    JsonNode reports = account(run).get("reports");
    assertThat(reports.get(0).get("outlet").asString()).isEqualTo("Doubs Post");
    assertThat(reports.get(1).get("byline").asString()).isEqualTo("A. Roux");
  }

  @Test
  void linksInCirclesHiddenFilesAndLinksToNowhereHoldNothingUp() throws IOException {
    write("good.txt", REPORT);
    write(".draft.txt", "No report.");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("up"), Path.of(".."));
    Files.createSymbolicLink(inner.resolve("same.txt"), Path.of("../good.txt"));
    Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    Files.createSymbolicLink(folder.resolve("lost.txt"), Path.of("gone.txt"));
    Run run = run(".");
    assertThat(run.err())
        .isEqualTo(
            "parallax: ./lost.txt: it cannot be read: there is no such file. Check that it is a file"
                + " and that you may read it.\n");
    assertThat(sources(run)).containsExactly("./good.txt");
  }

  @Test
  void whereNothingCanBeReadThereIsNoAccountAndTheExitCodeSaysSo() throws IOException {
    Path secret = write("secret.txt", REPORT);
    assertThat(secret.toFile().setReadable(false)).isTrue();
    boolean root = Files.isReadable(secret);
    Run run = run(root ? "nowhere.txt" : "secret.txt");
    assertThat(run.exit()).isEqualTo(Main.NOTHING_READ);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("parallax: no report could be read: there is no account\n");
    assumeFalse(root, "nothing is unreadable to this user");
    assertThat(run.err()).startsWith("parallax: secret.txt: it cannot be read: permission denied.");
  }

  @ParameterizedTest
  @CsvSource({
    "--jsn out.json, Unknown option",
    "--threads 0, '--threads: expected at least 1, got 0'",
    "--threads many, is not an int",
    "--reports nowhere.json, '--reports nowhere.json: there is no such file that can be read'",
    "--json nowhere/a.json, 'cannot write to nowhere/a.json: its folder does not exist'",
    "--json src, cannot write to src: it is a folder; name a file",
    "--json - --markdown -, only one of them can go to standard output"
  })
  void aWrongCommandLineEndsBeforeAnyWork(String options, String message) {
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine()
            .setErr(new PrintWriter(err))
            .execute(("read pom.xml " + options).split(" "));
    assertThat(exit).isEqualTo(Main.USAGE);
    assertThat(err.toString())
        .startsWith("parallax: ")
        .contains(message)
        .endsWith("Try 'parallax read --help'.\n");
  }

  @Test
  void theHelpTellsTheExitCodes() {
    Run run = Run.read("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Exit codes:", "  2 ", "  3 ", "  69 ", "  70 ");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private static byte[] noise() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] broken() {
    byte[] bytes = (REPORT + "Жлобин, 東京: “" + REPORT).getBytes(UTF_8);
    bytes[16] = (byte) 0xFF;
    return bytes;
  }

  private Run run(Object... arguments) {
    List<String> all = Run.reading(arguments);
    all.addAll(List.of("--json", "-"));
    return Run.in(folder, "", all);
  }

  private static JsonNode account(Run run) {
    assertThat(run.exit()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private static List<String> sources(Run run) {
    return account(run).get("reports").valueStream().map(r -> r.get("source").asString()).toList();
  }
}
