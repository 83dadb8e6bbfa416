package org.ibid.indexer.source.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the links of a page lead to: anchors in its reference list, what an entry links to, or the
 * entry that leads back to them.
 */
final class Targets {

  /** Attributes of machines' own are longer. */
  private static final int MAX_VALUE = 200;

  private final Map<String, String> anchors = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> backs = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** The id that a link within a page leads to; empty for any other. */
  static String fragment(String href) {
    int hash = href.indexOf('#');
    String id = hash < 0 ? "" : href.substring(hash + 1);
    if (id.indexOf('%') < 0) {
      return id;
    }
    try {
      return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return id;
    }
  }

  /** Notes all that leads to an entry. */
  void put(Element entry, String reference) {
    for (Attribute attribute : entry.attributes()) {
      if (attribute.getKey().endsWith("-id") && attribute.getValue().length() <= MAX_VALUE) {
        anchor(attribute.getValue(), reference);
      }
    }
    for (Element part : entry.getAllElements()) {
      anchor(part.id(), reference);
      if (part.normalName().equals("a")) {
        anchor(part.attr("name"), reference);
        address(part.attr("href"), reference);
        back(fragment(part.attr("href")), reference);
      }
    }
  }

  private void anchor(String id, String reference) {
    if (!id.isEmpty()) {
      anchors.putIfAbsent(id, reference);
    }
  }

  /** A link from an entry back to its mark says what the mark means. */
  private void back(String mark, String reference) {
    if (!mark.isEmpty() && mark.length() <= MAX_VALUE) {
      String before = backs.putIfAbsent(mark, reference);
      if (before != null && !before.equals(reference)) {
        shared.add(mark);
      }
    }
  }

  private void address(String href, String reference) {
    if (href.startsWith("http")) {
      String before = addresses.putIfAbsent(href, reference);
      if (before != null && !before.equals(reference)) {
        shared.add(href);
      }
    }
  }

  /** The references that an element leads to, in its order; empty where it leads elsewhere. */
  List<String> of(Element element) {
    String href = element.attr("href");
    List<String> found = anchors(fragment(href).split("[\\s,;]++", -1));
    if (found.isEmpty() && href.startsWith("http") && !shared.contains(href)) {
      String reference = addresses.get(href);
      return reference == null ? List.of() : List.of(reference);
    }
    List<String> named = found.isEmpty() ? named(element) : found;
    return named.isEmpty() && element.normalName().equals("a") ? marked(element) : named;
  }

  private List<String> marked(Element link) {
    for (String name : List.of(link.id(), link.attr("name"))) {
      String reference = name.isEmpty() || shared.contains(name) ? null : backs.get(name);
      if (reference != null) {
        return List.of(reference);
      }
    }
    return List.of();
  }

  /** Some pages link by script, and say the ids in an attribute of their own. */
  private List<String> named(Element element) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = attribute.getValue();
      boolean own = key.startsWith("data-") || key.equals("rid");
      if (own && !value.isEmpty() && value.length() <= MAX_VALUE) {
        List<String> found = anchors(value.replace("#", "").split("[\\s,;]++", -1));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<String> anchors(String[] ids) {
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      String reference = anchors.get(id);
      if (reference != null && !found.contains(reference)) {
        found.add(reference);
      }
    }
    return found;
  }
}
