package org.ibid.indexer.reference;

import java.util.List;

/**
 * The year in brackets that ends a reference: {@code Tides 307, 1598 (2005).} Where there is one,
 * no number before it is the year.
 */
final class ClosingYear {

  private ClosingYear() {}

  /** The token of its bracket; 0 where there is none. */
  static int in(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).text().equals(".")) {
      last--;
    }
    int open = last - 2;
    boolean bracketed =
        open > 0 && tokens.get(last).text().equals(")") && tokens.get(open).text().equals("(");
    if (!bracketed || Locator.year(tokens.get(open + 1).text()) == 0) {
      return 0;
    }
    // Behind a semicolon the bracket has an issue: 2010;365(1554).
    return tokens.subList(0, open).stream().anyMatch(t -> t.text().equals(";")) ? 0 : open;
  }
}
