package org.ibid.indexer.source.xml;

import java.io.Reader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.indexer.source.Xml;

/** Walks the elements of a record, each visited once, in the order of the text. */
public final class Cursor {

  /** MathML nests deepest, to some twenty. */
  private static final int MAX_DEPTH = 200;

  private final XMLStreamReader xml;
  private int depth;

  /**
   * A cursor that stands on the record's own element. No namespace is looked up: a record that was
   * cut out of its file has lost the declarations.
   */
  public Cursor(Reader characters) throws XMLStreamException {
    this.xml = Xml.openWithoutNamespaces(characters);
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // what stands before the first element is of no interest
    }
  }

  /** Reads an element that the cursor stands on; what it doesn't read is passed over. */
  @FunctionalInterface
  public interface Child {
    void read(String name) throws XMLStreamException;
  }

  private int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    if (depth > MAX_DEPTH) {
      throw new XMLStreamException(
          "Message: elements are nested more than " + MAX_DEPTH + " deep", xml.getLocation());
    }
    return event;
  }

  /** Visits the children of the element, and leaves the cursor on its end. */
  public void children(Child child) throws XMLStreamException {
    int own = depth;
    while (depth >= own) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        child.read(localName());
        passOver(own);
      }
    }
  }

  private String localName() {
    String name = xml.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  private void passOver(int own) throws XMLStreamException {
    while (depth > own) {
      next();
    }
  }

  /** The value of an attribute of the element, or an empty text. */
  public String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  /** Whether an attribute that is {@code Y} or {@code N} is the one that it isn't by default. */
  public boolean says(String attribute, String value) {
    return attribute(attribute).equals(value);
  }

  /**
   * The text of the element and all in it, white space collapsed, and leaves the cursor on its end.
   * An entity that XML doesn't know is kept as printed.
   */
  public String text() throws XMLStreamException {
    return collapsed(characters());
  }

  /** The same as it stands, for fields whose places count. */
  public String textAsIs() throws XMLStreamException {
    return characters().toString();
  }

  private StringBuilder characters() throws XMLStreamException {
    int own = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= own) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text.append('&').append(xml.getLocalName()).append(';');
        default -> {}
      }
    }
    return text;
  }

  private static String collapsed(StringBuilder text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Reads to the end of the text, so that a fault anywhere in it is met. */
  public void finish() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
    xml.close();
  }
}
