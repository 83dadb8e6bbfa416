package org.ibid.indexer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a meeting was, which is no part of its name: {@code Shore Conference, Leeds, UK}. */
final class Meeting {

  /** A city, a state, a country. */
  private static final String PLACE =
      "(?:, (?:at )?+(?:St\\. )?(?:\\p{Lu}{2,3}|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|\\p{Lu}\\.\\p{Lu}\\.?))";

  private static final String MONTH =
      "\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?\\b";

  /** {@code June 3-5}, {@code December 1978}, {@code 12 May}, and the year behind a comma. */
  private static final String DATE =
      "(?:,? (?:\\d{1,2}(?: ?[-\u2013] ?\\d{1,2})? )?"
          + MONTH
          + "\\.?(?: \\d{1,2}(?: ?[-\u2013] ?\\d{1,2})?)?(?:,? \\d{4})?|, \\d{4})";

  /** {@code (Leeds, May 1998)}; an acronym in brackets belongs to the name, {@code (SAND 1998)}. */
  private static final Pattern IN_BRACKET =
      Pattern.compile("(?U) \\((?=[^()]*" + MONTH + "|[^()]*, \\d{4})[^()]{4,60}\\)$");

  private static final Pattern WORD =
      Pattern.compile("\\b(?:Proc(?:eedings|\\.)|Conf(?:erence|\\.)|Congress|Symp|Workshop)");

  /** A meeting, and behind commas when and where it was, in either order. */
  private static final Pattern NAME_AND_PLACE =
      Pattern.compile(
          "(?U)([^,]*\\b(?:Proc(?:eedings|\\.)|Conf(?:erence|\\.)|Congress|Symp(?:osium|\\.)|Workshop|Colloquium)[^,]*?)"
              + "(?:"
              + DATE
              + PLACE
              + "{0,3}|"
              + PLACE
              + "{1,3}"
              + DATE
              + "?)");

  private Meeting() {}

  /** A container's name without the place where it is a meeting's. */
  static @Nullable String withoutPlace(@Nullable String container) {
    if (container != null && container.endsWith(")") && WORD.matcher(container).find()) {
      return withoutPlaceBehind(IN_BRACKET.matcher(container).replaceFirst(""));
    }
    return withoutPlaceBehind(container);
  }

  private static @Nullable String withoutPlaceBehind(@Nullable String container) {
    boolean parts = container != null && container.contains(", ");
    Matcher place = parts ? NAME_AND_PLACE.matcher(container) : null;
    return place != null && place.matches() ? place.group(1) : container;
  }
}
