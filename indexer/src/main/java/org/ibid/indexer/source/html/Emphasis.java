package org.ibid.indexer.source.html;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.TitleKey;
import org.jsoup.nodes.Element;

/**
 * What an entry's typography says: several words in bold are its title, and what stands before them
 * its authors. Numbers in bold are volumes, names in bold somebody's own.
 *
 * @param before the text before the title
 */
record Emphasis(String before, String title) {

  private static final int MIN_WORDS = 4;

  /** All of an entry in bold says nothing. */
  private static final double MAX_SHARE = 0.8;

  /** Longer text before a title is more than the name of a body. */
  private static final int LONGEST_BODY = 120;

  /** The title that an entry prints in bold; empty where it prints none so. */
  static Optional<Emphasis> of(Element entry) {
    String whole = entry.text();
    for (Element bold : entry.select("b, strong")) {
      String text = bold.text().strip();
      boolean words = text.chars().filter(c -> c == ' ').count() >= MIN_WORDS - 1;
      if (words && text.length() < whole.length() * MAX_SHARE) {
        int at = whole.indexOf(text);
        return at <= 0
            ? Optional.empty()
            : Optional.of(new Emphasis(trimmed(whole.substring(0, at)), trimmed(text)));
      }
    }
    return Optional.empty();
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s\\d.,;:\\[\\]()]++|[\\s.,;:]++$", "");
  }

  /** What was parsed of the text, its title cut where its bold letters begin and end. */
  Publication over(Publication parsed) {
    String read = parsed.title() == null ? "" : TitleKey.of(parsed.title());
    boolean meets =
        read.isEmpty() || read.contains(TitleKey.of(title)) || TitleKey.of(title).contains(read);
    if (!meets || title.isEmpty()) {
      return parsed;
    }
    Publication.Builder fields = parsed.toBuilder().title(title);
    boolean body =
        parsed.author().isEmpty() && !before.isEmpty() && before.length() <= LONGEST_BODY;
    return body ? fields.author(List.of(Name.literal(before))).build() : fields.build();
  }
}
