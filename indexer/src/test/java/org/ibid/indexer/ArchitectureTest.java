package org.ibid.indexer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
          .importPackages("org.ibid.indexer");

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("org.ibid.indexer.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a package that can't be understood alone can't be changed alone")
        .check(CLASSES);
  }

  @Test
  void arrowsAreThoseOfTheArchitecture() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("literature")
        .definedBy("..indexer.literature..")
        .layer("json")
        .definedBy("..indexer.json..")
        .layer("layout")
        .definedBy("..indexer.layout..")
        .layer("print")
        .definedBy("..indexer.print..")
        .layer("typeset")
        .definedBy("..indexer.typeset..")
        .layer("reference")
        .definedBy("..indexer.reference..")
        .layer("concept")
        .definedBy("..indexer.concept..")
        .layer("work")
        .definedBy("..indexer.work..")
        .layer("correction")
        .definedBy("..indexer.correction..")
        .layer("source")
        .definedBy("..indexer.source..")
        .layer("schema")
        .definedBy("..indexer.schema..")
        .layer("index")
        .definedBy("..indexer.index..")
        .layer("collection")
        .definedBy("..indexer.collection..")
        .whereLayer("collection")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("index")
        .mayOnlyBeAccessedByLayers("collection")
        .whereLayer("source")
        .mayOnlyBeAccessedByLayers("collection")
        .whereLayer("print")
        .mayOnlyBeAccessedByLayers("layout")
        .whereLayer("typeset")
        .mayOnlyBeAccessedByLayers("layout", "source")
        .whereLayer("layout")
        .mayOnlyBeAccessedByLayers("source")
        .whereLayer("reference")
        .mayOnlyBeAccessedByLayers("source")
        .whereLayer("schema")
        .mayOnlyBeAccessedByLayers("index", "collection")
        .whereLayer("work")
        .mayOnlyBeAccessedByLayers("json", "index", "collection")
        .whereLayer("correction")
        .mayOnlyBeAccessedByLayers("json", "index", "collection")
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("index", "collection", "source")
        .whereLayer("concept")
        .mayOnlyBeAccessedByLayers("schema", "correction", "index", "collection")
        .because("reading, tagging and writing must each be testable without the others")
        .check(CLASSES);
  }

  @Test
  void literatureIsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("..literature..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "..literature..")
        .because("the words of the field outlive any library")
        .check(CLASSES);
  }

  @Test
  void luceneStaysWhereTextBecomesTerms() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..concept..", "..schema..", "..index..", "..collection..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("reading must not know how it is searched")
        .check(CLASSES);
  }

  @Test
  void pdfBoxStaysInTheReaderOfPdf() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..source.pdf..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .because("how a page is set is understood the same whatever library read it")
        .check(CLASSES);
  }

  @Test
  void typesettingKnowsNothingButPages() {
    classes()
        .that()
        .resideInAPackage("..typeset..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "..literature..", "..typeset..")
        .because("columns and headings are found without knowing what they say")
        .check(CLASSES);
  }

  @Test
  void jsonIsWrittenInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..json..", "..source..", "..collection..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .because("a shape that two places write is two shapes")
        .check(CLASSES);
  }

  @Test
  void aLibraryThatReadsAFormatStaysWithItsReader() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..source.html..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .because("a page is known by one reader alone")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("..source.docx..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..")
        .because("a Word document is known by one reader alone")
        .check(CLASSES);
  }

  @Test
  void tablesAreTakenApartWhereTheyAreRead() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..source.csv..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.csv..")
        .because("a library that stops at the first fault needs somebody who goes on (ADR 28)")
        .check(CLASSES);
  }

  @Test
  void rdfIsReadWhereSchemesAndZoterosLibrariesAre() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..concept..", "..source.zotero..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.rdf4j..")
        .because("triples are a notation, not a model of papers (ADR 28)")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a library that prints can't be used in a pipe")
        .check(CLASSES);
  }
}
