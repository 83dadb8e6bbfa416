package org.ibid.indexer.source.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a document by their ids. */
final class Styles {

  private static final List<String> BASE = List.of("basedOn");
  private static final List<String> OUTLINE = List.of("pPr", "outlineLvl");
  private static final List<String> LIST = List.of("pPr", "numPr", "numId");

  /** A style builds on few others, unless on itself. */
  private static final int MAX_BASES = 12;

  private final Map<String, Element> styles = new HashMap<>();

  /** The styles that are declared right in an element, if there is one. */
  Styles(Optional<Node> parent) {
    for (Element style : parent.map(WordXml::children).orElse(List.of())) {
      styles.putIfAbsent(WordXml.value(style, "styleId"), style);
    }
  }

  /** The name that people see, lower-cased; the id of a style that is not declared. */
  String name(String id) {
    Element style = styles.get(id);
    String name = style == null ? id : WordXml.value(style, List.of("name")).orElse("");
    return name.toLowerCase(Locale.ROOT);
  }

  /** The outline level from 0 that paragraphs of a style have. */
  Optional<String> outline(String id) {
    return inherited(id, OUTLINE);
  }

  /** The list that paragraphs of a style are numbered in. */
  Optional<String> list(String id) {
    return inherited(id, LIST);
  }

  private Optional<String> inherited(String id, List<String> path) {
    String at = id;
    for (int i = 0; i < MAX_BASES && styles.containsKey(at); i++) {
      Element style = styles.get(at);
      Optional<String> own = WordXml.value(style, path);
      if (own.isPresent()) {
        return own;
      }
      at = WordXml.value(style, BASE).orElse("");
    }
    return Optional.empty();
  }
}
