package org.ibid.indexer.typeset;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper beside its text.
 *
 * @param heads what stands at the head or foot of its pages
 * @param title what its file says its title is, or null
 */
record PaperFacts(List<String> heads, @Nullable String title) {

  PaperFacts {
    heads = List.copyOf(heads);
  }

  /** Letters and digits of a text in lower case, with one blank between words. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]++", " ").strip();
  }
}
