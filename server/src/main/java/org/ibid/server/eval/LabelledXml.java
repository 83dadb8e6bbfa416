package org.ibid.server.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.indexer.literature.Publication;

/**
 * Reference strings with a tag around each field: AnyStyle's {@code <sequence>} and the {@code
 * <bibl>} of GROBID's training TEI.
 */
final class LabelledXml {

  private static final XMLInputFactory FACTORY = factory();

  private LabelledXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The references of a file, or those before the place where it stops being XML. */
  static List<LabelledReference> in(Path file) throws IOException {
    List<LabelledReference> references = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file)) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          read(xml, file, references);
        }
      }
    } catch (XMLStreamException malformed) {
      return references;
    }
    return references;
  }

  private static void read(XMLStreamReader xml, Path file, List<LabelledReference> references)
      throws XMLStreamException {
    String name = String.valueOf(file.getFileName());
    switch (xml.getLocalName()) {
      case "sequence" ->
          add(references, AnyStyleLabels.reference(name, LabelledText.read(xml, " ")));
      case "bibl" -> add(references, GrobidLabels.reference(name, LabelledText.read(xml, "")));
      default -> {
        // what holds the references, and their metadata
      }
    }
  }

  /** A list that was only cut into references has no fields to compare. */
  private static void add(List<LabelledReference> references, LabelledReference reference) {
    Publication gold = reference.gold();
    boolean labelled =
        gold.title() != null || gold.containerTitle() != null || gold.issued() != null;
    if (labelled) {
      references.add(reference);
    }
  }
}
