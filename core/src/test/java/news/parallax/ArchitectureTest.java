package news.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The rules of the house that the compiler does not know.
class ArchitectureTest {
  /// Imports run only from a later package to an earlier one.
  private static final List<String> ORDER =
      List.of(
          "report",
          "correction",
          "reader",
          "language",
          "actor",
          "time",
          "claim",
          "event",
          "pact",
          "figure",
          "memory",
          "origin",
          "reading",
          "story",
          "statement",
          "account",
          "change",
          "question",
          "inquiry",
          "write",
          "export");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("news.parallax");

  @Test
  void theScanSeesTheWholeCore() {
    assertThat(CORE.size()).isGreaterThan(100);
  }

  @Test
  void importsRunOneWay() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> "news.parallax." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("news.parallax." + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .because("data flows one way: move the class, or pass the value in")
            .allowEmptyShould(true)
            .check(CORE);
      }
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    List<String> packages =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("news.parallax"))
            .map(name -> name.substring("news.parallax.".length()).replaceAll("\\..*", ""))
            .distinct()
            .toList();
    assertThat(ORDER).containsAll(packages);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("news.parallax.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theCoreNeitherExitsNorPrints() {
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("the library answers with values; the command line prints and exits")
        .check(CORE);
  }

  @Test
  void theCoreReadsNoClockNoChanceAndNoFile() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Files.class)
        .because("clocks, chance and files are opened at the edge and passed in")
        .check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CORE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(name -> !name.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).isEmpty();
  }
}
