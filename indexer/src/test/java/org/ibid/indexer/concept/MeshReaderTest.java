package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshReaderTest {

  private static final String DESCRIPTORS =
      """
      <?xml version="1.0"?>
      <!DOCTYPE DescriptorRecordSet SYSTEM "https://example.org/desc.dtd">
      <DescriptorRecordSet LanguageCode = "eng">
      """
          + descriptor("Sensations", "F02.830", "")
          + descriptor("Aches &amp; Stings", "C23.888 F02.830.816", "Aching;Stings and Aches")
          + descriptor("Sandburn, Chronic", "C23.888.646", "Chronic Sandburn")
          + "</DescriptorRecordSet>";

  @TempDir private Path folder;

  private static String descriptor(String name, String trees, String terms) {
    StringBuilder record = new StringBuilder("<DescriptorRecord DescriptorClass=\"1\">");
    record.append("<DescriptorUI>D1</DescriptorUI><DescriptorName><String>").append(name);
    record.append("</String></DescriptorName><AllowableQualifiersList><AllowableQualifier>");
    record.append(
        "<QualifierReferredTo><QualifierName><String>drug therapy</String></QualifierName>");
    record.append("</QualifierReferredTo></AllowableQualifier></AllowableQualifiersList>");
    record.append("<SeeRelatedList><SeeRelatedDescriptor><DescriptorReferredTo><DescriptorName>");
    record.append("<String>Elsewhere</String></DescriptorName></DescriptorReferredTo>");
    record.append("</SeeRelatedDescriptor></SeeRelatedList><TreeNumberList>");
    for (String tree : trees.split(" ", -1)) {
      record.append("<TreeNumber>").append(tree).append("</TreeNumber>");
    }
    record.append("</TreeNumberList><ConceptList><Concept><ConceptName><String>").append(name);
    record.append("</String></ConceptName><TermList>");
    for (String term : terms.split(";", -1)) {
      record.append("<Term><TermUI>T1</TermUI><String>").append(term).append("</String></Term>");
    }
    return record.append("</TermList></Concept></ConceptList></DescriptorRecord>\n").toString();
  }

  @Test
  void headingsHaveEntryTermsAndWhatStandsAboveThemInEveryTree() throws IOException {
    Files.writeString(folder.resolve("desc2026.xml"), DESCRIPTORS);
    Schemes schemes = Schemes.load(folder);
    assertThat(schemes.names()).containsExactly("mesh");
    assertThat(schemes.concept("mesh", "aches-stings"))
        .hasValueSatisfying(ache -> {
          assertThat(ache.label()).isEqualTo("Aches & Stings");
          assertThat(ache.synonyms()).containsExactly("Aching", "Stings and Aches");
          assertThat(ache.broader()).containsExactly("sensations");
        });
    assertThat(schemes.closure("mesh", "sandburn-chronic"))
        .containsExactly("sandburn-chronic", "aches-stings");
    assertThat(schemes.concepts("mesh")).hasSize(3);
  }

  /**
   * {@code Aches} stand in two trees and {@code Sandburn} below them in one of them only: who
   * explodes what is above the other tree doesn't find it.
   */
  @Test
  void explodingGoesDownFromThePlacesOfTheHeadingOnly() throws IOException {
    Files.writeString(
        folder.resolve("mtrees2026.bin"),
        """
        Sensations;F02.830
        Symptoms;C23
        Aches;C23.888
        Aches;F02.830.816
        Sandburn;C23.888.646
        Ache of Mind;F02.830.816.100
        Deep Burn;C23.888.646.001
        """);
    Schemes read = Schemes.load(folder);
    read.writeTo(folder.resolve("kept"));
    for (Schemes schemes : List.of(read, Schemes.load(folder.resolve("kept")))) {
      assertThat(schemes.withNarrower("mesh", "sensations"))
          .containsExactly("sensations", "aches", "ache-of-mind");
      assertThat(schemes.withNarrower("mesh", "symptoms"))
          .containsExactly("symptoms", "aches", "sandburn", "deep-burn");
      assertThat(schemes.withNarrower("mesh", "aches"))
          .containsExactlyInAnyOrder("aches", "sandburn", "deep-burn", "ache-of-mind");
      assertThat(schemes.closure("mesh", "deep-burn"))
          .containsExactly("deep-burn", "sandburn", "aches", "symptoms");
      assertThat(schemes.closure("mesh", "aches"))
          .containsExactly("aches", "symptoms", "sensations");
    }
  }

  @Test
  void ownConceptsStandBelowAllPlacesOfAHeading() throws IOException {
    Files.writeString(
        folder.resolve("mtrees2026.bin"), "Sensations;F02.830\nAches;C23\nAches;F02.830.816\n");
    Files.writeString(
        folder.resolve("own.csv"),
        "scheme,label,broader\nmesh,Itch,Aches\nmesh,Aches,Own\nmesh,Own,\n");
    Schemes schemes = Schemes.load(folder);
    assertThat(schemes.closure("mesh", "itch"))
        .containsExactly("itch", "aches", "sensations", "own");
    assertThat(schemes.withNarrower("mesh", "sensations"))
        .containsExactly("sensations", "aches", "itch");
    assertThat(schemes.withNarrower("mesh", "own")).containsExactly("own", "aches", "itch");
  }

  @Test
  void aPlaceBelowOneThatIsNotThereIsBelowTheNextAbove() throws IOException {
    Files.writeString(folder.resolve("mtrees2026.bin"), "Top;C23\nDeep;C23.888.646\n");
    Schemes schemes = Schemes.load(folder);
    assertThat(schemes.closure("mesh", "deep")).containsExactly("deep", "top");
    assertThat(schemes.narrower("mesh", "top")).containsExactly("deep");
  }

  @Test
  void aCompressedFileSaysTheSame() throws IOException {
    Files.writeString(folder.resolve("desc2026.xml"), DESCRIPTORS);
    String plain = Schemes.load(folder).fingerprint();
    Files.delete(folder.resolve("desc2026.xml"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(DESCRIPTORS.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("desc2026.xml.gz"), bytes.toByteArray());
    assertThat(Schemes.load(folder).fingerprint()).isEqualTo(plain);
  }

  @Test
  void theListOfTreesHasTheSameTree() throws IOException {
    Files.writeString(
        folder.resolve("mtrees2026.bin"),
        "Sensations;F02.830\nAches;C23.888\nAches;F02.830.816\nSandburn, Chronic;C23.888.646\n");
    Schemes schemes = Schemes.load(folder);
    assertThat(schemes.closure("mesh", "sandburn-chronic"))
        .containsExactly("sandburn-chronic", "aches");
    assertThat(schemes.narrower("mesh", "sensations")).containsExactly("aches");
  }

  @Test
  void whatIsNotMeshIsRefusedWithItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<rdf/>");
    assertThatThrownBy(() -> Schemes.load(folder))
        .isInstanceOf(SchemeException.class)
        .hasMessageContaining("expected the XML of MeSH, <DescriptorRecordSet>, got <rdf>");
    Files.writeString(file, "<DescriptorRecordSet>\n<DescriptorRecord>");
    assertThatThrownBy(() -> Schemes.load(folder))
        .isInstanceOf(SchemeException.class)
        .hasMessageContaining("a.xml:2:");
    Files.writeString(file, "<DescriptorRecordSet/>");
    assertThatThrownBy(() -> Schemes.load(folder)).hasMessageContaining("found none");
    Files.delete(file);
    Files.writeString(folder.resolve("mtrees.bin"), "Pain;C23.888\nPain\n");
    assertThatThrownBy(() -> Schemes.load(folder)).hasMessageContaining("mtrees.bin:2");
  }

  @Test
  void noEntityIsExpandedOrFetched() throws IOException {
    Files.writeString(
        folder.resolve("a.xml"),
        "<!DOCTYPE DescriptorRecordSet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<DescriptorRecordSet>"
            + descriptor("A&x;", "A01", "")
            + "</DescriptorRecordSet>");
    assertThatThrownBy(() -> Schemes.load(folder)).isInstanceOf(SchemeException.class);
  }
}
