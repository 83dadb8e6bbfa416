package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * A text with what of it was raised in print. Inside of this package, and of what passes its texts
 * on, two signs that no text holds stand around what was raised.
 *
 * @param text as printed, without signs
 * @param raised ascending, without overlap
 */
public record Raised(String text, List<Span> raised) {

  /** Stands before what was raised: for private use in Unicode, and taken out of what is read. */
  static final char OPEN = '\uE0F0';

  /** Stands behind what was raised. */
  static final char CLOSE = '\uE0F1';

  public Raised {
    raised = List.copyOf(raised);
  }

  /** Takes the signs out of a text; one that stands alone is left out too. */
  public static Raised of(String signed) {
    StringBuilder text = new StringBuilder(signed.length());
    List<Span> raised = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < signed.length(); i++) {
      char c = signed.charAt(i);
      if (c == OPEN) {
        open = text.length();
      } else if (c != CLOSE) {
        text.append(c);
      } else if (open >= 0 && text.length() > open) {
        raised.add(new Span(open, text.length()));
        open = -1;
      }
    }
    return new Raised(text.toString(), raised);
  }

  /** A text without the signs. */
  public static String plain(String signed) {
    return signed.indexOf(OPEN) < 0 && signed.indexOf(CLOSE) < 0 ? signed : of(signed).text();
  }

  /** A text without what was raised in it, each replaced. */
  public static String without(String signed, String instead) {
    StringBuilder text = new StringBuilder();
    boolean raised = false;
    for (int i = 0; i < signed.length(); i++) {
      char c = signed.charAt(i);
      if (c == OPEN || c == CLOSE) {
        raised = c == OPEN;
        text.append(raised ? instead : "");
      } else if (!raised) {
        text.append(c);
      }
    }
    return text.toString();
  }
}
