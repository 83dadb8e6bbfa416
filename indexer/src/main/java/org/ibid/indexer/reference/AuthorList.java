package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * The names that a reference starts with.
 *
 * @param names in printed order
 * @param etAl whether the list says that there are more
 * @param editors whether it says that they are editors
 * @param end where the rest of the reference starts
 * @param closed whether the list ends as lists of names do: at a stop, a year, a colon
 */
record AuthorList(List<Name> names, boolean etAl, boolean editors, int end, boolean closed) {

  private static final AuthorList NONE = new AuthorList(List.of(), false, false, 0, false);

  private static final Set<String> EDITOR_MARKS =
      Set.of("ed", "eds", "editor", "editors", "hrsg", "org", "orgs");

  private static final String[] MORE = {
    "et al",
    "ET AL",
    "et coll",
    "and others",
    "and colleagues",
    "others",
    "u. a.",
    "u.a.",
    "\u7b49",
    "\u2026"
  };

  /** What leads to another name. */
  private static final String[] JOINERS = {
    "and ", "& ", "und ", "et ", "y ", "e ", "\u2026 ", ". . . ", "AND ", "And ", "a ", "with "
  };

  /** {@code Poll, et al., Tidal Res.} */
  private static final Pattern FAMILY_AND_OTHERS =
      Pattern.compile("(\\p{Lu}[\\p{L}'\u2019-]{1,30}+),? et al\\b[.,:;]* ?");

  /** A list that ends as lists do is preferred over one that reads so many units more. */
  private static final int CLOSED = 12;

  AuthorList {
    names = List.copyOf(names);
  }

  /** The list that a text starts with, in whichever order of names reads the most. */
  static AuthorList of(String text) {
    AuthorList best = NONE;
    boolean initials = false;
    for (PersonStyle style : PersonStyle.values()) {
      AuthorList list = style == PersonStyle.SPOKEN ? NONE : new Reader(text, style).read();
      if (list.weight() > best.weight()) {
        best = list;
        initials = style.mayRunOn();
      }
    }
    boolean sure = initials && best.closed && best.names.size() > 1;
    return sure ? best : orUnusual(best, text);
  }

  private static AuthorList orUnusual(AuthorList best, String text) {
    AuthorList spoken = spoken(text);
    boolean longer = spoken.weight() > best.weight();
    boolean more =
        spoken.weight() == best.weight() && spoken.names.size() > Math.max(1, best.names.size());
    boolean several =
        more || (longer && (spoken.names.size() > 1 || isCutShort(best, spoken, text)));
    return best.names.isEmpty() ? unusual(text, spoken) : several ? spoken : best;
  }

  /** {@code Ann M. Vale, The Sand}: {@code Ann M.} is no family with an initial. */
  private static boolean isCutShort(AuthorList best, AuthorList spoken, String text) {
    return best.names.size() == 1 && SpokenNames.endsAtComma(text, spoken.end);
  }

  /** Persons whose names are printed as one says them, or nobody. */
  private static AuthorList spoken(String text) {
    AuthorList spoken = new Reader(text, PersonStyle.SPOKEN).read();
    return SpokenNames.areIn(text, spoken) ? spoken : NONE;
  }

  /** What no order of names reads: names without a case, one family and the others, a body. */
  private static AuthorList unusual(String text, AuthorList spoken) {
    if (!spoken.names.isEmpty()) {
      return spoken;
    }
    AuthorList caseless = EastAsian.namesIn(text);
    if (!caseless.names.isEmpty()) {
      return caseless;
    }
    Matcher first = FAMILY_AND_OTHERS.matcher(text);
    return first.lookingAt()
        ? new AuthorList(List.of(Name.of(first.group(1), null)), true, false, first.end(), true)
        : Bodies.at(text);
  }

  /** The list that a text starts with that is known to start with names. */
  static AuthorList ofPersons(String text) {
    AuthorList list = of(text);
    AuthorList spoken = new Reader(text, PersonStyle.SPOKEN).read();
    boolean persons =
        !list.names.isEmpty() && list.names.stream().allMatch(Name.Personal.class::isInstance);
    return persons && list.weight() >= spoken.weight() ? list : spoken;
  }

  /** How much of the text the names explain; a list that ends in mid-air counts little. */
  private int weight() {
    return names.isEmpty() ? 0 : end + (closed ? CLOSED : 0);
  }

  private static final class Reader {
    private final String text;
    private final PersonStyle style;
    private final List<Name> names = new ArrayList<>();
    private boolean etAl;
    private boolean editors;
    private int at;

    Reader(String text, PersonStyle style) {
      this.text = text;
      this.style = style;
    }

    AuthorList read() {
      boolean more = true;
      while (more) {
        PersonStyle.Person person = style.personAt(text, at, names.size());
        if (person == null) {
          break;
        }
        names.add(person.name());
        at = person.end();
        more = separator();
      }
      if (names.isEmpty() || !style.accepts(names)) {
        return NONE;
      }
      giveBackStop();
      boolean phrase = isPhrase();
      boolean closed = close();
      if (!closed && names.size() == 1 && phrase) {
        return NONE;
      }
      boolean ends = closed || style.mayRunOn() || isOneTurned();
      return ends ? new AuthorList(names, etAl, editors, at, closed) : NONE;
    }

    /** {@code Toner, Jules, Love and Friendship}: one person, and a title behind a comma. */
    private boolean isOneTurned() {
      return names.size() == 1
          && SpokenNames.endsAtComma(text, at)
          && SpokenNames.isTitle(text.substring(at))
          && SpokenNames.isName(names.getFirst().display());
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
      int i = at;
      boolean comma = false;
      while (i < text.length() && ",; /".indexOf(text.charAt(i)) >= 0) {
        comma |= text.charAt(i) != ' ';
        i++;
      }
      if (readEtAl(i)) {
        return false;
      }
      int joiner = joinerEnd(i);
      if (joiner > i) {
        if (readEtAl(joiner)) {
          return false;
        }
        i = joiner;
      } else if (!comma && !isBehindStop(i)) {
        return false;
      }
      if (style.personAt(text, i, names.size()) == null) {
        i = mononymEnd(i);
        if (i == 0) {
          return false;
        }
      }
      at = i;
      return true;
    }

    /** {@code Chung, YS. Kang, DH. Shin, NY.}: only stops part turned names. */
    private boolean isBehindStop(int next) {
      boolean stop = style == PersonStyle.FAMILY_INITIALS && text.charAt(at - 1) == '.';
      PersonStyle.Person person = stop ? style.personAt(text, next, names.size()) : null;
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
      if (word
          && NameWords.isFamilyWord(text.substring(from, end))
          && style.personAt(text, end + 2, names.size() + 1) != null) {
        names.add(Name.of(text.substring(from, end), null));
        return end + 2;
      }
      boolean joined = joinerEnd(at + 1) > at + 1 || joinerEnd(at + 2) > at + 2;
      if (joined || style != PersonStyle.INITIALS_FAMILY) {
        readBody(from, joined);
      }
      return 0;
    }

    /** A group that ends a list of persons: {@code …, Vale S, Pier Study Group.} */
    private void readBody(int from, boolean joined) {
      int end = Bodies.endOfGroup(text, from, joined);
      if (end > from) {
        names.add(Name.literal(text.substring(from, end)));
        at = end;
      }
    }

    private int joinerEnd(int i) {
      for (String joiner : JOINERS) {
        if (text.startsWith(joiner, i)
            && !text.startsWith("et al", i)
            && !text.startsWith("et coll", i)) {
          int end = i + joiner.length();
          return text.startsWith("& ", end) ? end + 2 : end;
        }
      }
      return i;
    }

    private boolean readEtAl(int i) {
      for (String form : MORE) {
        if (text.startsWith(form, i)) {
          etAl = true;
          at = i + form.length();
          return true;
        }
      }
      return false;
    }

    /** Steps over the end of the list: editor marks and the stop. */
    private boolean close() {
      readEditorMark();
      int i = at;
      boolean stop = false;
      while (i < text.length() && ".,:; ".indexOf(text.charAt(i)) >= 0) {
        stop |= text.charAt(i) == '.' || text.charAt(i) == ':';
        i++;
      }
      boolean year =
          i < text.length()
              && (text.charAt(i) == '('
                  || Locator.year(text.substring(i, Math.min(text.length(), i + 4))) > 0);
      boolean quote = i < text.length() && Quotes.isOpening(text.charAt(i));
      boolean dotted = at > 0 && text.charAt(at - 1) == '.';
      boolean colon = text.substring(at, i).indexOf(':') >= 0;
      at = i;
      if (colon) {
        readLed();
      }
      return stop || year || quote || etAl || editors || dotted;
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
      int i = at;
      while (i < text.length() && " ,(".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      int end = i;
      while (end < text.length()
          && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      String word = Spaces.trimmed(Locator.lower(text.substring(i, end)), ".");
      if (EDITOR_MARKS.contains(word) && i > at) {
        editors = true;
        at = end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
      }
    }
  }
}
