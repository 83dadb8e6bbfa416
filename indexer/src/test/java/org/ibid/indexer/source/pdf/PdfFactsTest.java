package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFactsTest {

  private static final String PACKET =
      "<rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Snails &amp; slugs of wet gardens"
          + "</rdf:li></rdf:Alt></dc:title><prism:doi>10.1234/SNAIL.5</prism:doi></rdf:RDF>";

  @Test
  void thePacketNamesTitleAndDoi() throws IOException {
    try (PDDocument document = new PDDocument()) {
      byte[] packet = PACKET.getBytes(StandardCharsets.UTF_8);
      document
          .getDocumentCatalog()
          .setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
      assertThat(PdfFacts.of(document))
          .isEqualTo(new PdfFacts("Snails & slugs of wet gardens", "10.1234/snail.5"));
    }
  }

  @Test
  void theDocumentInformationDoesToo() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Snails of a garden");
      document.getDocumentInformation().setSubject("Garden Life, 3. doi:10.1234/snail.6.");
      assertThat(PdfFacts.of(document))
          .isEqualTo(new PdfFacts("Snails of a garden", "10.1234/snail.6"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft Word - my paper.doc",
        "snail_paper_01.indd 1..9",
        "untitled 1 a",
        "Two words"
      })
  void namesOfFilesAreNoTitles(String title) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      assertThat(PdfFacts.of(document).title()).isNull();
    }
  }
}
