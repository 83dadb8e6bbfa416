package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** Reads the list of names that a text starts with, all in one order of their parts. */
final class AuthorListReader {

  private final String text;
  private final PersonStyle style;
  private final List<Name> names = new ArrayList<>();
  private boolean etAl;
  private boolean editors;
  private boolean joined;
  private int at;
  private final int most;

  private AuthorListReader(String text, PersonStyle style, int most) {
    this.text = text;
    this.style = style;
    this.most = most;
  }

  /** The list; none where the text does not start with one in this order. */
  static AuthorList read(String text, PersonStyle style) {
    return new AuthorListReader(text, style, Integer.MAX_VALUE).read();
  }

  /** The first name alone, whatever stands behind it. */
  static AuthorList readFirst(String text, PersonStyle style) {
    return new AuthorListReader(text, style, 1).read();
  }

  private AuthorList read() {
    boolean more = true;
    while (more) {
      Person person = joined ? style.lastAt(text, at, names.size()) : personAt(at, 0);
      if (person == null) {
        break;
      }
      names.add(person.name());
      at = person.end();
      more = names.size() < most && separator();
    }
    if (names.isEmpty() || !style.accepts(names)) {
      return AuthorList.NONE;
    }
    giveBackStop();
    boolean phrase = names.size() == 1 && isPhrase();
    boolean closed = close();
    boolean ends = closed || (!phrase && (style.mayRunOn() || isOneTurned()));
    return ends ? new AuthorList(names, etAl, editors, at, closed) : AuthorList.NONE;
  }

  /**
   * The person at a place, or null.
   *
   * @param between how many names stand between the last that was read and that place
   */
  private @Nullable Person personAt(int place, int between) {
    return style.personAt(text, place, names.size() + between);
  }

  /** {@code Toner, Jules, Love and Friendship}: one person, and a title behind a comma. */
  private boolean isOneTurned() {
    return names.size() == 1
        && SpokenNames.endsAtComma(text, at)
        && SpokenNames.isTitle(text.substring(at))
        && TitleWords.areNoneIn(names.getFirst().display());
  }

  /** A small word follows: {@code U.S. Department of Health}. */
  private boolean isPhrase() {
    return at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isLowerCase(text.charAt(at + 1));
  }

  /**
   * The stop after undotted initials ends the list and not the name: {@code Woolf CJ. Central …}.
   */
  private void giveBackStop() {
    if (etAl || !(names.getLast() instanceof Name.Personal last) || last.given() == null) {
      return;
    }
    String given = last.given();
    boolean oneStop = given.indexOf('.') == given.length() - 1;
    boolean dotted = names.size() == 1 ? text.startsWith(last.family() + ",") : othersAreDotted();
    if (oneStop && !dotted && text.charAt(at - 1) == '.') {
      String bare = given.substring(0, given.length() - 1);
      names.set(names.size() - 1, new Name.Personal(last.family(), bare, last.suffix()));
      at--;
    }
  }

  private boolean othersAreDotted() {
    return names.subList(0, names.size() - 1).stream()
        .anyMatch(
            n -> n instanceof Name.Personal p && p.given() != null && p.given().endsWith("."));
  }

  /** Steps over what stands between two names; false if the list ends here. */
  private boolean separator() {
    int start = Spaces.skip(text, at, ",; /");
    boolean comma = !text.substring(at, start).isBlank();
    if (readEtAl(start)) {
      return false;
    }
    int behind = ListWords.joinerEnd(text, start);
    joined = behind > start;
    if (joined && readEtAl(behind)) {
      return false;
    }
    if (!joined && !comma && !isBehindStop(start)) {
      return false;
    }
    Person person = joined ? style.lastAt(text, behind, names.size()) : personAt(behind, 0);
    int next = person == null ? mononymEnd(behind) : behind;
    at = next > 0 ? next : at;
    return next > 0;
  }

  /** {@code Chung, YS. Kang, DH. Shin, NY.}: only stops part turned names. */
  private boolean isBehindStop(int next) {
    boolean stop = style == PersonStyle.FAMILY_INITIALS && text.charAt(at - 1) == '.';
    Person person = stop ? personAt(next, 0) : null;
    return person != null
        && person.name() instanceof Name.Personal turned
        && text.startsWith(turned.family() + ", ", next)
        && text.charAt(person.end() - 1) == '.';
  }

  /**
   * Reads a name of one word between two others, {@code Jha P, Shashi, Rustagi A}, or the group
   * that ends the list.
   *
   * @return where the next person starts; 0 if none does
   */
  private int mononymEnd(int from) {
    int end = NameWords.wordEnd(text, from);
    boolean turned = style == PersonStyle.FAMILY_INITIALS;
    boolean word = turned && end > from + 1 && text.startsWith(", ", end);
    if (word && NameWords.isFamilyWord(text.substring(from, end)) && personAt(end + 2, 1) != null) {
      names.add(Name.of(text.substring(from, end), null));
      return end + 2;
    }
    boolean led = isJoiner(at + 1) || isJoiner(at + 2);
    if (led || style != PersonStyle.INITIALS_FAMILY) {
      readBody(from, led);
    }
    return 0;
  }

  private boolean isJoiner(int place) {
    return ListWords.joinerEnd(text, place) > place;
  }

  /** A group that ends a list of persons: {@code …, Vale S, Pier Study Group.} */
  private void readBody(int from, boolean joined) {
    int end = Bodies.endOfGroup(text, from, joined);
    if (end > from) {
      names.add(Name.literal(text.substring(from, end)));
      at = end;
    }
  }

  private boolean readEtAl(int place) {
    int end = ListWords.moreEnd(text, place);
    etAl = end > place;
    at = etAl ? end : at;
    return etAl;
  }

  /** Steps over the end of the list: marks of editors, a stop. Whether lists end so. */
  private boolean close() {
    readEditorMark();
    int end = Spaces.skip(text, at, ".,:; ");
    String marks = text.substring(at, end);
    boolean colon = marks.indexOf(':') >= 0;
    boolean stop = colon || marks.indexOf('.') >= 0 || (at > 0 && text.charAt(at - 1) == '.');
    boolean closed = stop || etAl || editors || isYear(end) || isQuotation(end);
    at = end;
    if (colon) {
      readLed();
    }
    return closed;
  }

  private boolean isYear(int place) {
    String four = text.substring(place, Math.min(text.length(), place + 4));
    return text.startsWith("(", place) || Locator.year(four) > 0;
  }

  private boolean isQuotation(int place) {
    return place < text.length() && Quotes.isOpening(text.charAt(place));
  }

  /** A group behind the colon of the persons, with one of its own. */
  private void readLed() {
    int end = Bodies.endOfLed(text, at);
    if (end > at) {
      names.add(Name.literal(text.substring(at, end)));
      at = end + 2;
    }
  }

  private void readEditorMark() {
    int start = Spaces.skip(text, at, " ,(");
    int end = ListWords.editorsEnd(text, start);
    if (end > start && start > at) {
      editors = true;
      at = text.startsWith(")", end) ? end + 1 : end;
    }
  }
}
