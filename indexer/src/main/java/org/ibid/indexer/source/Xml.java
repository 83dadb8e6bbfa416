package org.ibid.indexer.source;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as readers pull it: a document type may be named, but neither it nor any entity is fetched or
 * expanded, whoever declares it.
 */
public final class Xml {

  private Xml() {}

  /**
   * The events of a document. References to entities other than XML's own five come as {@link
   * javax.xml.stream.XMLStreamConstants#ENTITY_REFERENCE} with the entity's name and no text. Text
   * may come in several pieces.
   *
   * @throws XMLStreamException where it does not begin as a document
   */
  public static XMLStreamReader open(Reader characters) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory.createXMLStreamReader(characters);
  }

  /** A fault with the place where it was met: {@code line 3, column 14: …}. */
  public static String fault(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf("Message: ");
    String what = said < 0 ? message : message.substring(said + "Message: ".length());
    return e.getLocation() == null
        ? what
        : "line "
            + e.getLocation().getLineNumber()
            + ", column "
            + e.getLocation().getColumnNumber()
            + ": "
            + what;
  }
}
