package org.ibid.indexer.source.html;

import java.util.Set;
import org.ibid.indexer.source.markup.Flow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Persons in elements of their own beside each other: what sets them apart, a style sheet prints,
 * so that it is not in the page's text.
 */
final class Persons {

  private static final Set<String> WORDS =
      Set.of("author", "authors", "person", "contrib", "contributor", "creator", "editor");

  /** Words of what holds a part of a name. */
  private static final Set<String> PARTS =
      Set.of("surname", "family", "given", "forename", "initials", "lastname", "firstname");

  /** What a page prints itself between two persons. */
  private static final Set<String> ENDS =
      Set.of(",", ";", "&", "/", "|", "·", " and", " und", " et");

  /** Longer text is no name, though a name may have its degrees behind it. */
  private static final int LONGEST = 100;

  private Persons() {}

  /** Whether an element holds one of several persons, as the items of a list of authors do. */
  static boolean isOne(Element element) {
    return isCalled(element)
        && (isAlike(element, element.previousElementSibling())
            || isAlike(element, element.nextElementSibling()))
        && Shape.textWithin(element, LONGEST).filter(text -> !text.isBlank()).isPresent();
  }

  private static boolean isCalled(Element element) {
    Element parent = element.normalName().equals("li") ? element.parent() : null;
    return Shape.isCalled(element, WORDS) || (parent != null && Shape.isCalled(parent, WORDS));
  }

  private static boolean isAlike(Element element, @Nullable Element other) {
    return other != null
        && other.normalName().equals(element.normalName())
        && other.className().equals(element.className());
  }

  /**
   * Adds what is missing between an element and the person, or part of a name, before it.
   *
   * @return whether that was a comma
   */
  static boolean separate(Element element, Flow flow) {
    if (elementBefore(element) instanceof Element before) {
      if (isAlike(element, before)) {
        return another(element, flow);
      }
      if (Shape.isCalled(element, PARTS) && Shape.isCalled(before, PARTS)) {
        flow.space();
      }
    }
    return false;
  }

  /** What stands before an element with nothing but white space between. */
  private static @Nullable Node elementBefore(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    return before;
  }

  private static boolean another(Element element, Flow flow) {
    boolean joined = !flow.isEmpty() && ENDS.stream().noneMatch(flow::endsWith) && isOne(element);
    if (joined) {
      flow.comma();
    }
    return joined;
  }
}
