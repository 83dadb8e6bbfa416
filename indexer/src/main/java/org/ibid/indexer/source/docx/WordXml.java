package org.ibid.indexer.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What is asked of the tree of a part. */
final class WordXml {

  private WordXml() {}

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Node parent, String name) {
    return children(parent).stream().filter(e -> name.equals(e.getLocalName())).findFirst();
  }

  /** The characters right in an element. The library's tree knows no text content. */
  static String characters(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text characters) {
        text.append(characters.getData());
      }
    }
    return text.toString();
  }

  static String value(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** The value of an element that is so deep in another. */
  static Optional<String> value(Node parent, List<String> path) {
    Optional<Node> at = Optional.of(parent);
    for (String name : path) {
      at = at.flatMap(node -> child(node, name)).map(Node.class::cast);
    }
    return at.map(node -> value((Element) node, "val")).filter(text -> !text.isEmpty());
  }
}
