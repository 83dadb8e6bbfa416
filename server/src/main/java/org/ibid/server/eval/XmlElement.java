package org.ibid.server.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of an article's XML. Names are local: the older flavours have no name spaces. */
record XmlElement(Element element) {

  /**
   * The root of a document. DTDs and external entities are not fetched.
   *
   * @throws IOException where it is not well formed
   */
  static XmlElement parse(byte[] bytes) throws IOException {
    try {
      DocumentBuilder builder = builder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(new DefaultHandler());
      return new XmlElement(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException e) {
      throw new IOException("is not well-formed XML: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setXIncludeAware(false);
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser has these features", e);
    }
  }

  String name() {
    String local = element.getLocalName();
    return local == null ? element.getTagName() : local;
  }

  /** The value of an attribute; empty where it has none. */
  String attribute(String attribute) {
    return element.getAttribute(attribute);
  }

  /** Elements and texts directly below, in order. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }

  /** Elements directly below, in order. */
  List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Node node : nodes()) {
      if (node instanceof Element child) {
        children.add(new XmlElement(child));
      }
    }
    return children;
  }

  /** The elements directly below of one of these names. */
  List<XmlElement> children(String... names) {
    List<String> wanted = List.of(names);
    return children().stream().filter(child -> wanted.contains(child.name())).toList();
  }

  /** The first element directly below of that name. */
  Optional<XmlElement> child(String name) {
    return children().stream().filter(child -> child.name().equals(name)).findFirst();
  }

  /** The element that a path of names leads to, the first of each. */
  Optional<XmlElement> path(String... names) {
    Optional<XmlElement> at = Optional.of(this);
    for (String name : names) {
      at = at.flatMap(element -> element.child(name));
    }
    return at;
  }

  /** Every element of one of these names below, at any depth, in order. */
  List<XmlElement> descendants(String... names) {
    List<XmlElement> found = new ArrayList<>();
    collect(List.of(names), found);
    return found;
  }

  private void collect(List<String> names, List<XmlElement> found) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        XmlElement below = new XmlElement(child);
        if (names.contains(below.name())) {
          found.add(below);
        }
        below.collect(names, found);
      }
    }
  }

  /** All text below, every run of white space one space. */
  String text() {
    return oneLine(Objects.requireNonNullElse(element.getTextContent(), ""));
  }

  /** A text with every run of white space one space, and none at its ends. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            line.appendCodePoint(c);
          } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
          }
        });
    return line.toString().strip();
  }
}
