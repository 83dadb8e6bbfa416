package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MeSH's own file beside the built-in schemes, from the folder to an exploded heading. */
class MeshSchemeTest {

  @TempDir private Path folder;

  private static String descriptor(String name, String tree, String term) {
    return """
    <DescriptorRecord><DescriptorName><String>%s</String></DescriptorName>
    <TreeNumberList><TreeNumber>%s</TreeNumber></TreeNumberList>
    <ConceptList><Concept><TermList><Term><String>%s</String></Term></TermList></Concept></ConceptList>
    </DescriptorRecord>
    """
        .formatted(name, tree, term);
  }

  @Test
  void explodingAHeadingFindsWhatStandsBelowItInTheTrees() throws IOException {
    Path schemes = Files.createDirectory(folder.resolve("schemes"));
    Files.writeString(
        schemes.resolve("desc2026.xml"),
        "<DescriptorRecordSet>"
            + descriptor("Beach Ailments", "C23.888", "Beach Diseases")
            + descriptor("Sandburn, Chronic", "C23.888.646", "Chronic Dune Soreness")
            + "</DescriptorRecordSet>");
    Path records =
        Files.writeString(
            folder.resolve("records.ris"),
            """
            TY  - JOUR
            TI  - Walking for chronic dune soreness
            ER  -
            TY  - JOUR
            TI  - Sitting for nothing
            ER  -
            """);
    String index = folder.resolve("index").toString();
    Run written =
        Run.of("index", records.toString(), "--index", index, "--schemes", schemes.toString());
    assertThat(written.status()).isZero();
    Run found =
        Run.of(
            "search",
            "exp Beach Diseases/",
            "--syntax",
            "ovid",
            "--index",
            index,
            "--format",
            "ris");
    assertThat(found.out()).contains("TI  - Walking for chronic dune soreness");
    assertThat(found.out()).doesNotContain("Sitting");
  }
}
