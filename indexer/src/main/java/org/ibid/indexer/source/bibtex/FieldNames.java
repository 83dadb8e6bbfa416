package org.ibid.indexer.source.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of an entry's fields, each a name of its own: JBibTeX keeps but the last of those that
 * are the same.
 */
final class FieldNames {

  /** No field of any program has it, and JBibTeX takes it as part of a name. */
  private static final String NUMBER_MARK = "+repeated";

  private final String text;
  private final StringBuilder numbered = new StringBuilder();
  private final Map<String, Integer> times = new HashMap<>();
  private int depth;
  private boolean quoted;
  private int nameStart = -1;
  private int nameEnd = -1;

  private FieldNames(String text) {
    this.text = text;
  }

  /** An entry with a number behind each name that it has before; itself where it has none. */
  static String numbered(String entry) {
    return new FieldNames(entry).numbered();
  }

  /** A field's own name. */
  static String withoutNumber(String name) {
    int mark = name.indexOf(NUMBER_MARK);
    return mark < 0 ? name : name.substring(0, mark);
  }

  private String numbered() {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && depth == 1 && !quoted && nameStart >= 0) {
        int before = times.merge(name(), 1, Integer::sum) - 1;
        if (before > 0) {
          numbered.append(text, copied, nameEnd).append(NUMBER_MARK).append(before);
          copied = nameEnd;
        }
      }
      take(c, i);
    }
    return numbered.append(text, copied, text.length()).toString();
  }

  private String name() {
    return text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
  }

  /** A name is what stands between a comma and an equals sign outside of any value. */
  private void take(char c, int at) {
    switch (c) {
      case '{' -> depth++;
      case '}' -> depth--;
      case '"' -> quoted ^= depth == 1;
      default -> {}
    }
    if (c == ',' && depth == 1 && !quoted) {
      nameStart = -1;
      nameEnd = at + 1;
    } else if (nameEnd >= 0 && !Character.isWhitespace(c)) {
      nameStart = nameStart < 0 ? at : nameStart;
      nameEnd = at + 1;
    }
  }
}
