package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlTest {

  private static final int REFERENCES = 250_000;

  @Test
  void aFileMayHaveAnyNumberOfReferencesToSigns() throws XMLStreamException {
    String document = "<a>" + "<p>a&lt;b&#x2013;c</p>".repeat(REFERENCES) + "</a>";
    assertThat(characters(document)).isEqualTo(5L * REFERENCES);
  }

  @Test
  void anEntityThatADocumentDeclaresIsNeverExpanded() throws XMLStreamException {
    String bomb =
        "<!DOCTYPE a [<!ENTITY b \""
            + "x".repeat(1_000)
            + "\">]><a>"
            + "&b;".repeat(1_000)
            + "</a>";
    assertThat(characters(bomb)).isZero();
  }

  private static long characters(String document) throws XMLStreamException {
    XMLStreamReader events = Xml.open(new StringReader(document));
    long characters = 0;
    while (events.hasNext()) {
      characters += events.next() == XMLStreamConstants.CHARACTERS ? events.getTextLength() : 0;
    }
    return characters;
  }
}
