package org.ibid.server.evidence.audit;

import java.util.List;

/** How findings are put into words. */
final class Words {

  private Words() {}

  /** {@code a, b and c}. */
  static String and(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A text between quotation marks. */
  static String quoted(String text) {
    return "“" + text + "”";
  }
}
