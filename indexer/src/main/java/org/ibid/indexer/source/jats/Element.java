package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ibid.indexer.source.markup.Flow;

/**
 * An element of an article and what it holds, names without their namespace's prefix. No deeper
 * than {@link ArticleStream#MAX_TREE_DEPTH}, so that methods may call themselves on what it holds.
 */
final class Element implements Node {

  private final String name;
  private final List<String> attributes;

  /** Most elements hold one piece of text. */
  private final List<Node> content = new ArrayList<>(0);

  /**
   * An empty element.
   *
   * @param attributes names and values by turns
   */
  Element(String name, List<String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  Element(String name) {
    this(name, List.of());
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  List<String> attributes() {
    return attributes;
  }

  /** The value of an attribute; empty where there is none. */
  String attribute(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return attributes.get(i + 1).strip();
      }
    }
    return "";
  }

  List<Node> content() {
    return content;
  }

  Element add(Node node) {
    content.add(node);
    return this;
  }

  Element addAll(List<Node> nodes) {
    content.addAll(nodes);
    return this;
  }

  /** The elements right in this one, in order. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (Node node : content) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Those with a name. */
  List<Element> elements(String wanted) {
    List<Element> elements = new ArrayList<>();
    for (Node node : content) {
      if (node instanceof Element element && element.is(wanted)) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The first of those with a name. */
  Optional<Element> first(String wanted) {
    for (Node node : content) {
      if (node instanceof Element element && element.is(wanted)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The first element on the way down through the first of each name. */
  Optional<Element> path(String... names) {
    Optional<Element> at = Optional.of(this);
    for (String next : names) {
      at = at.flatMap(element -> element.first(next));
    }
    return at;
  }

  /** Every element below this one in order, but nothing of what is in those that are closed. */
  void walk(Predicate<Element> closed, Consumer<Element> visitor) {
    for (Node node : content) {
      if (node instanceof Element element) {
        visitor.accept(element);
        if (!closed.test(element)) {
          element.walk(closed, visitor);
        }
      }
    }
  }

  /** Every element below this one with a name, in order. */
  List<Element> all(String wanted) {
    List<Element> found = new ArrayList<>();
    walk(
        element -> false,
        element -> {
          if (element.is(wanted)) {
            found.add(element);
          }
        });
    return found;
  }

  /** All characters in it, in one line. */
  String text() {
    return textWithout(element -> false);
  }

  /** The characters in one line, but for those of some elements. */
  String textWithout(Predicate<Element> left) {
    if (content.size() == 1
        && content.getFirst() instanceof Chars chars
        && Flow.isOneLine(chars.text())) {
      return chars.text();
    }
    Flow flow = new Flow();
    addTo(flow, left);
    return flow.text();
  }

  private void addTo(Flow flow, Predicate<Element> left) {
    for (Node node : content) {
      switch (node) {
        case Chars chars -> flow.add(chars.text());
        case Element element -> {
          if (element.is("break")) {
            flow.space();
          }
          if (!left.test(element)) {
            element.addTo(flow, left);
          }
        }
      }
    }
  }
}
