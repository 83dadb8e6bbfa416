package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkosReaderTest {

  private static final String PREFIXES =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix ex: <http://example.org/v#> .
      """;

  private static List<Concept> read(String turtle) throws SchemeException {
    return SkosReader.read(new SourceText(Path.of("own words.ttl"), PREFIXES + turtle));
  }

  @Test
  void labelsAndBroaderConceptsAreRead() throws SchemeException {
    List<Concept> concepts =
        read(
            """
            <urn:ibid:mechanism> a skos:ConceptScheme ; skos:prefLabel "Mechanisms of pain"@en .
            <urn:ibid:mechanism:opioids> a skos:Concept ; skos:prefLabel "Endogenous opioids"@en ;
              skos:altLabel "EO"@en, "enkephalin"@en ; skos:hiddenLabel "naloxone"@en ;
              skos:definition "What the body makes."@en ; skos:topConceptOf <urn:ibid:mechanism> .
            <urn:ibid:mechanism:beta-endorphin> skos:prefLabel "β-Endorphin"@en ;
              skos:broader <urn:ibid:mechanism:opioids> ; skos:inScheme <urn:ibid:mechanism> .
            """);
    assertThat(concepts)
        .containsExactlyInAnyOrder(
            Concept.of(
                "mechanism",
                "Endogenous opioids",
                List.of("EO", "enkephalin"),
                List.of("naloxone"),
                List.of()),
            Concept.of(
                "mechanism", "β-Endorphin", List.of(), List.of(), List.of("endogenous-opioids")));
  }

  @Test
  void narrowerAndTopConceptsOfTheSchemeSayTheSameTheOtherWayRound() throws SchemeException {
    List<Concept> concepts =
        read(
            """
            ex:s a skos:ConceptScheme ; rdfs:label "Outcome measures" ; skos:hasTopConcept ex:a .
            ex:a skos:prefLabel "Scales" ; skos:narrower ex:b .
            ex:b skos:prefLabel "Numeric scale" .
            """);
    assertThat(concepts)
        .containsExactlyInAnyOrder(
            Concept.of("outcome-measures", "Scales", List.of(), List.of(), List.of()),
            Concept.of(
                "outcome-measures", "Numeric scale", List.of(), List.of(), List.of("scales")));
  }

  @Test
  void englishIsTakenBeforeOtherLanguagesAndTheyStayOut() throws SchemeException {
    List<Concept> concepts =
        read(
            """
            ex:a skos:prefLabel "Schmerz"@de, "Pain"@en, "Pain sensation"@en-GB ;
              skos:altLabel "Weh"@de, "ache"@en, "dolor" .
            ex:b skos:prefLabel "Rücken"@de ; skos:altLabel "Kreuz"@de, "dos"@fr .
            """);
    assertThat(concepts)
        .containsExactlyInAnyOrder(
            Concept.of(
                "own-words",
                "Pain",
                List.of("Pain sensation", "ache", "dolor"),
                List.of(),
                List.of()),
            Concept.of("own-words", "Rücken", List.of("Kreuz"), List.of(), List.of()));
  }

  @Test
  void severalSchemesInAFileAreKeptApart() throws SchemeException {
    List<Concept> concepts =
        read(
            """
            ex:a skos:prefLabel "A" ; skos:inScheme ex:one, ex:two .
            ex:b skos:prefLabel "B" ; skos:inScheme ex:two ; skos:broader ex:a .
            ex:c skos:prefLabel "C" ; skos:broader ex:b .
            """);
    assertThat(concepts)
        .containsExactlyInAnyOrder(
            Concept.of("one", "A", List.of(), List.of(), List.of()),
            Concept.of("two", "A", List.of(), List.of(), List.of()),
            Concept.of("two", "B", List.of(), List.of(), List.of("a")),
            Concept.of("two", "C", List.of(), List.of(), List.of("b")));
  }

  @Test
  void broaderConceptOfAnotherFileIsNamedByItsIri() throws SchemeException {
    assertThat(
            read(
                "ex:a skos:prefLabel \"A\" ; skos:inScheme <urn:ibid:model> ;"
                    + " skos:broader <urn:ibid:model:nerve-injury> ."))
        .containsExactly(Concept.of("model", "A", List.of(), List.of(), List.of("nerve-injury")));
  }

  @Test
  void circleWithoutSchemeEndsInTheFilesOwn() throws SchemeException {
    assertThat(
            read(
                "ex:a skos:prefLabel \"A\" ; skos:broader ex:b . ex:b skos:prefLabel \"B\" ; skos:broader ex:a ."))
        .extracting(Concept::scheme)
        .containsExactly("own-words", "own-words");
  }

  @Test
  void faultsAreRefusedWithTheirPlace() {
    assertThatThrownBy(() -> read("ex:a skos:prefLabel \"A\"\nex:b skos:prefLabel \"B\" ."))
        .isInstanceOfSatisfying(
            SchemeException.class,
            fault -> {
              assertThat(fault.line()).isEqualTo(5);
              assertThat(fault.column()).isEqualTo(1);
            })
        .hasMessageStartingWith("own words.ttl:5:1: ")
        .hasMessageContaining("expected Turtle");
  }

  @Test
  void labelWithoutALetterIsRefused() {
    assertThatThrownBy(() -> read("ex:a skos:prefLabel \"±\" ."))
        .isInstanceOf(SchemeException.class)
        .hasMessageContaining("http://example.org/v#a");
  }
}
