package org.ibid.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.ibid.server");

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("org.ibid.server.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a package that can't be understood alone can't be changed alone")
        .check(CLASSES);
  }

  @Test
  void arrowsAreThoseOfTheArchitecture() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("query")
        .definedBy("..server.query..")
        .layer("search")
        .definedBy("..server.search..")
        .optionalLayer("strategy")
        .definedBy("..server.strategy..")
        .optionalLayer("evidence")
        .definedBy("..server.evidence..")
        .optionalLayer("export")
        .definedBy("..server.export..")
        .layer("style")
        .definedBy("..server.style..")
        .layer("api")
        .definedBy("..server.api..")
        .layer("page")
        .definedBy("..server.page..")
        .layer("eval")
        .definedBy("..server.eval..")
        .layer("cli")
        .definedBy("..server.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("page")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("api")
        .mayOnlyBeAccessedByLayers("page", "cli")
        .whereLayer("eval")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("api", "page", "cli")
        .whereLayer("style")
        .mayOnlyBeAccessedByLayers("eval", "export", "api", "page", "cli")
        .whereLayer("strategy")
        .mayOnlyBeAccessedByLayers("api", "page", "cli")
        .whereLayer("evidence")
        .mayOnlyBeAccessedByLayers("export", "api", "page", "cli")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("strategy", "evidence", "export", "api", "page", "eval", "cli")
        .because("a query must be understood before it is run, and run before it is shown")
        .check(CLASSES);
  }

  @Test
  void queriesAreTheJdkOnly() {
    noClasses()
        .that()
        .resideInAPackage("..server.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..", "com.fasterxml..", "io.javalin..", "org.ibid.indexer..")
        .because("the tree of a query must outlive the engine that runs it")
        .check(CLASSES);
  }

  @Test
  void luceneStaysBehindTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..server.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("another engine is to take its place")
        .check(CLASSES);
  }

  @Test
  void whatMeasuresSharesNothingWithWhatIsMeasured() {
    noClasses()
        .that()
        .resideInAPackage("..server.eval..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.ibid.indexer.layout..", "org.ibid.indexer.json..", "org.ibid.indexer.index..")
        .because("gold that is made by the reader is no gold")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineAndTheServerWrite() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..server.api..", "..server.page..", "..server.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.ibid.indexer.collection..")
        .because("a search that writes can't be repeated")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..server.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a server that prints can't be used in a pipe")
        .check(CLASSES);
  }
}
