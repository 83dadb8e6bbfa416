package org.ibid.indexer.source;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as readers pull it: a document type may be named, but neither it nor any entity is fetched or
 * expanded, whoever declares it.
 */
public final class Xml {

  /**
   * Elements deeper than this are a fault: the JDK's own limit changes from release to release
   * (none in 21, 100 in 25), and formulas in cells of tables in lists stay far below.
   */
  private static final int MAX_DEPTH = 1_000;

  private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

  /**
   * Limits on what entities expand to, which no document here declares. The JDK counts the signs
   * that XML has names for ({@code lt}, {@code amp}) as such, over a whole file, and version 25
   * gives up at 100,000 of them.
   */
  private static final List<String> ENTITY_LIMITS =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  private static final String NO_LIMIT = "0";
  private static final String MESSAGE = "Message: ";

  private Xml() {}

  /**
   * The events of a document. References to entities other than XML's own five come as {@link
   * javax.xml.stream.XMLStreamConstants#ENTITY_REFERENCE} with the entity's name and no text. Text
   * may come in several pieces.
   *
   * @throws XMLStreamException where it does not begin as a document
   */
  public static XMLStreamReader open(Reader characters) throws XMLStreamException {
    return factory().createXMLStreamReader(characters);
  }

  /**
   * The same for a document that may have lost its beginning, and the declarations of its
   * namespaces with it: no prefix is looked up, and a name is its prefix, a colon and the local
   * name.
   */
  public static XMLStreamReader openWithoutNamespaces(Reader characters) throws XMLStreamException {
    XMLInputFactory factory = factory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory.createXMLStreamReader(characters);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    if (factory.isPropertySupported(DEPTH_LIMIT)) {
      factory.setProperty(DEPTH_LIMIT, Integer.toString(MAX_DEPTH));
    }
    for (String limit : ENTITY_LIMITS) {
      if (factory.isPropertySupported(limit)) {
        factory.setProperty(limit, NO_LIMIT);
      }
    }
    return factory;
  }

  /** A fault with the place where it was met: {@code line 3, column 14: …}. */
  public static String fault(XMLStreamException e) {
    return fault(e, 0);
  }

  /**
   * The same where the parser did not start at the beginning of the file.
   *
   * @param linesBefore how many lines end before the place where it did
   */
  public static String fault(XMLStreamException e, long linesBefore) {
    return e.getLocation() == null
        ? message(e)
        : "line "
            + (e.getLocation().getLineNumber() + linesBefore)
            + ", column "
            + e.getLocation().getColumnNumber()
            + ": "
            + message(e);
  }

  /** What the fault is, without its place. */
  public static String message(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf(MESSAGE);
    return said < 0 ? message : message.substring(said + MESSAGE.length()).strip();
  }

  /**
   * The name of the first element of a text that begins as XML does, with whatever prolog; empty
   * where the text ends before one, or is something else.
   */
  public static Optional<String> root(String head) {
    int at = head.length() - head.stripLeading().length();
    while (at < head.length() && head.charAt(at) == '<') {
      int end = endOfProlog(head, at);
      if (end == at) {
        return name(head, at + 1);
      }
      at = end;
      while (at < head.length() && Character.isWhitespace(head.charAt(at))) {
        at++;
      }
    }
    return Optional.empty();
  }

  /**
   * Where the comment, instruction or document type at that place ends; the place itself if none.
   */
  private static int endOfProlog(String head, int at) {
    if (head.startsWith("<!--", at)) {
      return after(head, "-->", at);
    }
    if (head.startsWith("<?", at)) {
      return after(head, "?>", at);
    }
    if (head.startsWith("<!", at)) {
      int subset = head.indexOf('[', at);
      int end = head.indexOf('>', at);
      boolean declares = subset >= 0 && subset < end;
      return after(head, ">", declares ? after(head, "]", subset) : at);
    }
    return at;
  }

  private static int after(String head, String end, int from) {
    int found = head.indexOf(end, from);
    return found < 0 ? head.length() : found + end.length();
  }

  private static Optional<String> name(String head, int from) {
    int end = from;
    while (end < head.length() && " \t\r\n/><".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return end == from || end == head.length()
        ? Optional.empty()
        : Optional.of(head.substring(from, end));
  }
}
