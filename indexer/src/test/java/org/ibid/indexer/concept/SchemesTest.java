package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemesTest {

  private static final Schemes PAIN =
      Schemes.of(
          List.of(
              concept("condition", "Pain"),
              concept("condition", "Chronic pain", "pain"),
              concept("condition", "Back pain", "pain"),
              concept("condition", "Chronic back pain", "back-pain", "chronic-pain"),
              concept("species", "Rat")));

  @TempDir private Path folder;

  private static Concept concept(String scheme, String label, String... broader) {
    return Concept.of(scheme, label, List.of(), List.of(), List.of(broader));
  }

  @Test
  void closureHoldsEverythingBroaderOnceWithTheConceptFirst() {
    assertThat(PAIN.closure("condition", "chronic-back-pain"))
        .containsExactly("chronic-back-pain", "back-pain", "chronic-pain", "pain");
    assertThat(PAIN.closure("condition", "unknown")).isEmpty();
    assertThat(PAIN.closure("unknown", "pain")).isEmpty();
  }

  @Test
  void cyclesDoNoHarm() {
    Schemes cycle = Schemes.of(List.of(concept("s", "A", "b"), concept("s", "B", "a")));
    assertThat(cycle.closure("s", "a")).containsExactly("a", "b");
  }

  @Test
  void narrowerAreTheDirectOnes() {
    assertThat(PAIN.narrower("condition", "pain")).containsExactly("back-pain", "chronic-pain");
    assertThat(PAIN.narrower("species", "rat")).isEmpty();
  }

  @Test
  void builtInNamesComeFirstInTheirOrder() {
    Schemes schemes =
        Schemes.of(
            List.of(
                concept("zone", "A"),
                concept("species", "Rat"),
                concept("assay", "B"),
                concept("model", "SNI")));
    assertThat(schemes.names()).containsExactly("model", "species", "assay", "zone");
  }

  @Test
  void othersExtendWhatIsKnownById() {
    Schemes own =
        Schemes.of(
            List.of(
                Concept.of(
                    "species", "RAT", List.of("Wistar"), List.of("Watar"), List.of("rodent")),
                concept("species", "Rodent")));
    Concept rat = PAIN.with(own).concept("species", "rat").orElseThrow();
    assertThat(rat)
        .isEqualTo(
            Concept.of(
                "species", "Rat", List.of("RAT", "Wistar"), List.of("Watar"), List.of("rodent")));
    assertThat(PAIN.with(own).closure("species", "rat")).containsExactly("rat", "rodent");
  }

  @Test
  void othersExtendTheOneConceptThatHasTheirLabelForSynonym() {
    Schemes known =
        Schemes.of(
            List.of(
                Concept.of(
                    "model", "Chronic constriction injury", List.of("CCI"), List.of(), List.of()),
                Concept.of("model", "Spared nerve injury", List.of("SNI"), List.of(), List.of())));
    Schemes own = Schemes.of(List.of(concept("model", "CCI"), concept("model", "Mild CCI", "cci")));
    Schemes both = known.with(own);
    assertThat(both.concepts("model")).hasSize(3);
    assertThat(both.closure("model", "mild-cci"))
        .containsExactly("mild-cci", "chronic-constriction-injury");
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException {
    Schemes schemes =
        PAIN.with(
            Schemes.of(
                List.of(
                    Concept.of(
                        "my-scheme",
                        "Dynorphin (1,13), \"big\"",
                        List.of("a|b", "back\\slash", "β-EP", "two\nlines"),
                        List.of("dynorfin"),
                        List.of()))));
    schemes.writeTo(folder);
    Schemes read = Schemes.load(folder);
    assertThat(read.names()).isEqualTo(schemes.names());
    for (String name : schemes.names()) {
      assertThat(read.concepts(name)).isEqualTo(schemes.concepts(name));
    }
    assertThat(read.fingerprint()).isEqualTo(schemes.fingerprint());
  }

  @Test
  void noSchemesAreWrittenAndReadBackToo() throws IOException {
    Schemes.none().writeTo(folder);
    assertThat(Schemes.load(folder).names()).isEmpty();
  }

  @Test
  void fingerprintIsOfWhatIsSaidAndNotOfHow() throws IOException {
    List<Concept> shuffled = new ArrayList<>();
    PAIN.names().forEach(name -> shuffled.addAll(PAIN.concepts(name)));
    Collections.reverse(shuffled);
    assertThat(Schemes.of(shuffled).fingerprint()).isEqualTo(PAIN.fingerprint());

    Files.writeString(
        folder.resolve("b.csv"), "label,scheme\n\n\"Rat\",  species\r\nPain,Condition");
    Files.writeString(
        folder.resolve("a.csv"),
        """
        scheme,label,synonyms,broader
        condition,Chronic pain,,Pain
        condition,Back pain,,pain
        condition,Chronic back pain,,Chronic pain|Back pain
        """);
    assertThat(Schemes.load(folder).fingerprint()).isEqualTo(PAIN.fingerprint());
  }

  @Test
  void fingerprintChangesWithEverySingleFact() {
    String before = PAIN.fingerprint();
    assertThat(
            List.of(
                PAIN.with(Schemes.of(List.of(concept("species", "Mouse")))).fingerprint(),
                PAIN.with(
                        Schemes.of(
                            List.of(concept("condition", "Back pain", "rat", "chronic-pain"))))
                    .fingerprint(),
                PAIN.with(
                        Schemes.of(
                            List.of(
                                Concept.of(
                                    "species", "Rat", List.of(), List.of("r4t"), List.of()))))
                    .fingerprint()))
        .doesNotContain(before)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatNoSchemeKnowsIsNotBroader() {
    Schemes dangling = Schemes.of(List.of(concept("s", "A", "nowhere")));
    assertThat(dangling.closure("s", "a")).containsExactly("a");
    assertThat(dangling.fingerprint())
        .isEqualTo(Schemes.of(List.of(concept("s", "A"))).fingerprint());
  }

  @Test
  void folderWithoutSchemesIsRefused() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "no scheme");
    assertThatThrownBy(() -> Schemes.load(folder))
        .isInstanceOf(SchemeException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("*.ttl or *.csv");
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheirPlace() throws IOException {
    byte[] latin1 = {'s', 'c', 'h', 'e', 'm', 'e', '\n', 'M', (byte) 0xE9, 'n'};
    Files.write(folder.resolve("latin.csv"), latin1);
    assertThatThrownBy(() -> Schemes.load(folder))
        .isInstanceOf(SchemeException.class)
        .hasMessageContaining("latin.csv:2:2")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void turtleAndTableExtendEachOther() throws IOException {
    Files.writeString(
        folder.resolve("outcome.TTL"),
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:ibid:outcome:vas> skos:prefLabel "Visual analogue scale"@en ;
          skos:inScheme <urn:ibid:outcome> .
        """);
    Files.writeString(
        folder.resolve("outcome.csv"),
        """
        \uFEFFscheme,label,synonyms,broader
        outcome,Visual analogue scale,VAS|visual analog scale,Rating
        outcome,Rating,,
        """);
    Schemes read = Schemes.load(folder);
    assertThat(read.concept("outcome", "visual-analogue-scale").orElseThrow().synonyms())
        .containsExactly("VAS", "visual analog scale");
    assertThat(read.closure("outcome", "visual-analogue-scale"))
        .containsExactly("visual-analogue-scale", "rating");
  }

  @Test
  void conceptIsNamedByItsLabel() {
    assertThatThrownBy(
            () -> new Concept("s", "other", "Label", List.of(), List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("s:other")
        .hasMessageContaining("Label");
  }
}
