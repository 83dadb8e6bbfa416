package org.ibid.indexer.source.jats;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages as they are marked up. */
final class Pages {

  private Pages() {}

  /** {@code 187-203}, one page, or an article number; null where there is none. */
  static @Nullable String of(Element parent) {
    String first = text(parent, "fpage");
    String last = text(parent, "lpage");
    if (first.isEmpty()) {
      String other = text(parent, "page-range");
      String single = other.isEmpty() ? text(parent, "elocation-id") : other;
      return single.isEmpty() ? null : hyphened(single);
    }
    boolean whole = last.isEmpty() || last.equals(first) || hyphened(first).indexOf('-') > 0;
    return whole ? hyphened(first) : hyphened(first) + "-" + hyphened(last);
  }

  private static String text(Element parent, String name) {
    Optional<Element> found = parent.first(name);
    return found.map(Element::text).map(Pages::trimmed).orElse("");
  }

  /** Without the punctuation of a list, and without {@code p.}. */
  private static String trimmed(String text) {
    String bare = text.replaceFirst("^[Pp]{1,2}\\.? ?(?=\\d)", "");
    int end = bare.length();
    while (end > 0 && ".,;: ".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(0, end);
  }

  private static String hyphened(String pages) {
    return pages.replace('\u2013', '-').replace('\u2014', '-').replace('\u2212', '-').replace('\u2010', '-');
  }
}
