package org.ibid.indexer.source.jats;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages as they are marked up. */
final class Pages {

  private static final Pattern LEAD = Pattern.compile("^pp?\\.? ?(?=\\d)");

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
    String from = hyphened(first);
    boolean range = from.indexOf('-') > 0 && from.endsWith(hyphened(last));
    return last.isEmpty() || last.equals(first) || range ? from : from + "-" + hyphened(last);
  }

  private static String text(Element parent, String name) {
    Optional<Element> found = parent.first(name);
    return found.map(Element::text).map(Pages::trimmed).orElse("");
  }

  /** Without the punctuation of a list, and without {@code p.}. */
  private static String trimmed(String text) {
    String bare = text.startsWith("p") ? LEAD.matcher(text).replaceFirst("") : text;
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
