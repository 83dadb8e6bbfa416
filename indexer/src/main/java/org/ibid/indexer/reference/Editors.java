package org.ibid.indexer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * The editors that a text names, wherever they stand: {@code Moss A, editor. Title}, {@code Title,
 * edited by A. Moss}, {@code Title (eds Moss, A. & Orr, P.)}, {@code Title, A. Moss, Ed.}
 *
 * @param rest the text without them
 */
record Editors(AuthorList list, String rest) {

  private static final Pattern LED =
      Pattern.compile(
          "[,.;]? ?[(\\[]?\\b(?:[Ee]dited by|[Ee]ds?\\.? by|(?<=[(\\[])[Ee]d(?:s|itors?)?+[.:]{0,2}+|(?<=, )eds?+\\.?+|(?<=\\. )Eds?+\\.(?= \\p{Lu}\\.)) ");

  /** A text without any of these has no words that lead to editors. */
  private static final List<String> LEADS =
      List.of(" by ", "(ed", "(Ed", "[ed", "[Ed", ", ed", ". Ed");

  private static final Pattern MARK =
      Pattern.compile(
          "[,.] ?\\(?(?:[Ee]d(?:s|itors?)?+|Hrsg|[Oo]rgs?)\\b|\\((?:[Ee]d(?:s|itors?)?+|Hrsg|[Oo]rgs?)\\b");

  /** A host of more commas and stops before its editors is not read as one. */
  private static final int MAX_PLACES = 12;

  /** The editors of a text, or none and the text as it is. */
  static Editors in(String text) {
    Matcher led = LED.matcher(text);
    if (mayLead(text) && led.find()) {
      AuthorList list = Authorship.ofPersons(text.substring(led.end()));
      if (!list.names().isEmpty()) {
        return cut(text, led.start(), led.end() + list.end(), list);
      }
      int close = text.indexOf(')', led.end());
      if (close > 0 && led.group().indexOf('(') >= 0) {
        return cut(text, led.start(), close + 1, AuthorList.NONE);
      }
    }
    Matcher mark = MARK.matcher(text);
    return mark.find() ? marked(text, mark.start()) : new Editors(AuthorList.NONE, text);
  }

  /** A search for a few characters is much cheaper than one for a pattern. */
  private static boolean mayLead(String text) {
    return LEADS.stream().anyMatch(text::contains);
  }

  List<Name> names() {
    return list.names();
  }

  boolean isKnown() {
    return !list.names().isEmpty();
  }

  /** Names that a mark stands behind start the text, or one of its parts. */
  private static Editors marked(String text, int mark) {
    int start = 0;
    for (int places = 0; places < MAX_PLACES && start >= 0 && start < mark; places++) {
      AuthorList list = Authorship.of(text.substring(start));
      if (list.editors() && start + list.end() > mark) {
        return cut(text, start, start + list.end(), list);
      }
      start = next(text, start);
    }
    return new Editors(AuthorList.NONE, text);
  }

  private static int next(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      if (",.;(".indexOf(text.charAt(i)) >= 0
          && (text.charAt(i + 1) == ' ' || text.charAt(i) == '(')) {
        return text.charAt(i) == '(' ? i + 1 : i + 2;
      }
    }
    return -1;
  }

  private static Editors cut(String text, int start, int end, AuthorList list) {
    int to = end;
    while (to < text.length() && ")],.; ".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    String before = Spaces.trimmed(text.substring(0, start), ",.;(");
    String after = text.substring(to);
    return new Editors(list, before.isEmpty() ? after : before + ". " + after);
  }
}
