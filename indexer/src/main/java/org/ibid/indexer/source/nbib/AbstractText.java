package org.ibid.indexer.source.nbib;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An abstract whose labelled parts were run together: {@code AIM: To … METHODS: We …}. */
final class AbstractText {

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu} ,/&()'-]{2,80}+:";

  private static final Pattern LABEL_FIRST = Pattern.compile(CAPITALS + "\\s");

  /** A label begins a sentence. */
  private static final Pattern LABEL_NEXT =
      Pattern.compile("(?<=[.?!)\\]\"\\u201d]) (?=" + CAPITALS + " )");

  private AbstractText() {}

  /** Its parts, each with its label in front; one part where it doesn't begin with a label. */
  static List<String> parts(String text) {
    if (!LABEL_FIRST.matcher(text).lookingAt()) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    Matcher label = LABEL_NEXT.matcher(text);
    int from = 0;
    while (label.find()) {
      parts.add(text.substring(from, label.start()));
      from = label.end();
    }
    parts.add(text.substring(from));
    return parts;
  }
}
