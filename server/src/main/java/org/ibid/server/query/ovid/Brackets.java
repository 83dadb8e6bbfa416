package org.ibid.server.query.ovid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts in the parentheses that are missing. One that isn't opened is opened at the beginning. One
 * that isn't closed is closed at the end; before the fields that end the text, where the group
 * names none of its own: {@code (knee or hip.ti,ab.} means both words.
 */
final class Brackets {

  private final List<OvidToken> tokens;
  private final TidyText tidy;
  private final Set<Integer> unclosed = new HashSet<>();

  private Brackets(List<OvidToken> tokens, TidyText tidy) {
    this.tokens = tokens;
    this.tidy = tidy;
  }

  static List<OvidToken> balanced(List<OvidToken> tokens, TidyText tidy) {
    return new Brackets(tokens, tidy).balanced();
  }

  private List<OvidToken> balanced() {
    int unopened = unopened();
    List<OvidToken> balanced = new ArrayList<>();
    for (int i = 0; i < unopened; i++) {
      balanced.add(new OvidToken.Open(tokens.getFirst().start(), tokens.getFirst().start()));
    }
    balanced.addAll(tokens);
    close(balanced);
    return balanced;
  }

  private int unopened() {
    Deque<Integer> open = new ArrayDeque<>();
    int unopened = 0;
    for (int i = 0; i < tokens.size(); i++) {
      OvidToken token = tokens.get(i);
      if (token instanceof OvidToken.Open) {
        open.push(i);
      } else if (token instanceof OvidToken.Close && open.poll() == null) {
        unopened++;
        tidy.warn(
            token.start(),
            token.end(),
            "unopened-parenthesis",
            "Nothing is opened that this could close; it was opened at the beginning.");
      }
    }
    unclosed.addAll(open);
    return unopened;
  }

  private void close(List<OvidToken> balanced) {
    int fields = endingFields();
    int lastFields = lastFieldsBefore(fields);
    int end = tokens.isEmpty() ? 0 : tokens.getLast().end();
    for (int i : unclosed.stream().sorted().toList()) {
      boolean before = fields < tokens.size() && i > lastFields;
      OvidToken open = tokens.get(i);
      tidy.warn(
          open.start(),
          open.end(),
          "unclosed-parenthesis",
          before
              ? "This is never closed; it was closed before the fields at the end."
              : "This is never closed; it was closed at the end.");
      int place = before ? balanced.size() - (tokens.size() - fields) : balanced.size();
      balanced.add(place, new OvidToken.Close(end, end));
    }
  }

  /** Where the fields begin that end the text. */
  private int endingFields() {
    int i = tokens.size();
    while (i > 0
        && (tokens.get(i - 1) instanceof OvidToken.Suffix
            || tokens.get(i - 1) instanceof OvidToken.Frequency)) {
      i--;
    }
    return i;
  }

  private int lastFieldsBefore(int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (tokens.get(i) instanceof OvidToken.Suffix) {
        return i;
      }
    }
    return -1;
  }
}
