package org.ibid.indexer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a meeting was, which is no part of its name: {@code Shore Conference, Leeds, UK}. */
final class Meeting {

  /** A meeting, and behind commas a city and what it lies in. */
  private static final Pattern NAME_AND_PLACE =
      Pattern.compile(
          "(?U)([^,]*\\b(?:Proc(?:eedings|\\.)|Conf(?:erence|\\.)|Congress|Symp(?:osium|\\.)|Workshop|Colloquium)[^,]*)"
              + "(?:, (?:St\\. )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?"
              + "(?:, (?:\\p{Lu}{2,3}|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|\\p{Lu}\\.\\p{Lu}\\.?)){0,2})");

  private Meeting() {}

  /** A container's name without the place where it is a meeting's. */
  static @Nullable String withoutPlace(@Nullable String container) {
    boolean parts = container != null && container.contains(", ");
    Matcher place = parts ? NAME_AND_PLACE.matcher(container) : null;
    return place != null && place.matches() ? place.group(1) : container;
  }
}
