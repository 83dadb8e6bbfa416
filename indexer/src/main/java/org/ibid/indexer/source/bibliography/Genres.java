package org.ibid.indexer.source.bibliography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What databases say of the kind of an article, as far as Ibid has a word for it. */
public final class Genres {

  private static final Pattern REVIEW = Pattern.compile("(?:systematic |literature )?+review");

  private Genres() {}

  /** {@code review} or {@code preprint}; empty where a field says neither. */
  public static Optional<String> of(String field) {
    String kind = field.strip().toLowerCase(Locale.ROOT);
    if (REVIEW.matcher(kind).matches()) {
      return Optional.of("review");
    }
    return Optional.of(kind).filter(k -> k.equals("preprint"));
  }
}
