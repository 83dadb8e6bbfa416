package org.ibid.indexer.source.html;

import java.util.Optional;
import org.ibid.indexer.literature.TitleKey;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's paper, and the element that prints it.
 *
 * @param text null where the page shows none
 * @param element null where it is printed in none of its own
 */
record Title(@Nullable String text, @Nullable Element element) {

  static Title of(Page page) {
    String said = page.metadata().publication().title();
    if (said != null) {
      return new Title(said, printed(page, said).orElse(null));
    }
    Element first = page.body().selectFirst("h1");
    Optional<String> shared = page.metadata().sharedTitle(page.document());
    Optional<Element> printed = shared.flatMap(title -> printed(page, title));
    if (printed.isPresent()) {
      return new Title(printed.get().text(), printed.get());
    }
    return first != null && first.hasText()
        ? new Title(first.text(), first)
        : new Title(shared.orElse(null), null);
  }

  /** The first heading that prints a title, or else any element of its own. */
  private static Optional<Element> printed(Page page, String title) {
    String key = TitleKey.of(title);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return find(page, "h1, h2, h3, h4, [role=heading]", key)
        .or(() -> find(page, "p, div, td, center, font, b, strong, span", key));
  }

  private static Optional<Element> find(Page page, String query, String key) {
    return page.body().select(query).stream()
        .filter(e -> e.childNodeSize() < MAX_PARTS)
        .filter(e -> !e.ownText().isBlank() || Shape.rank(e) > 0)
        .filter(e -> prints(e, key))
        .findFirst()
        .map(e -> outermost(e, key));
  }

  private static boolean prints(Element element, String key) {
    return Shape.textWithin(element, 2 * key.length() + ROOM)
        .filter(text -> TitleKey.of(text).equals(key))
        .isPresent();
  }

  /** Marks of notes, and spaces and stops that a key has not. */
  private static final int ROOM = 200;

  /** The element that prints a title and nothing else. */
  private static Element outermost(Element innermost, String key) {
    Element element = innermost;
    for (Element parent = element.parent();
        parent != null && prints(parent, key);
        parent = parent.parent()) {
      element = parent;
    }
    return element;
  }

  /** A title has some words set apart, not a page. */
  private static final int MAX_PARTS = 60;

  boolean isPrintedBy(Element other) {
    return element != null && element.equals(other);
  }

  /** Whether a text prints the title again. */
  boolean isRepeatedBy(String other) {
    return text != null && TitleKey.of(text).equals(TitleKey.of(other));
  }
}
