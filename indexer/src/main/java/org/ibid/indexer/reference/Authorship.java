package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * Who a reference is by: the names that its text starts with, in whichever order of their parts
 * explains most of it.
 */
final class Authorship {

  /** {@code Poll, et al., Tidal Res.} */
  private static final Pattern FAMILY_AND_OTHERS =
      Pattern.compile("(\\p{Lu}[\\p{L}'\u2019-]{1,30}+),? et al\\b[.,:;]* ?");

  private Authorship() {}

  /** The list that a text starts with; none where it starts otherwise. */
  static AuthorList of(String text) {
    AuthorList plain = AuthorList.NONE;
    boolean initials = false;
    for (PersonStyle style : PersonStyle.PLAIN) {
      AuthorList list = AuthorListReader.read(text, style);
      if (list.weight() > plain.weight()) {
        plain = list;
        initials = style.mayRunOn();
      }
    }
    boolean sure = initials && plain.closed() && plain.size() > 1;
    return sure ? plain : spokenOr(plain, text);
  }

  /** The list that a text starts with that is known to start with names. */
  static AuthorList ofPersons(String text) {
    AuthorList list = of(text);
    AuthorList spoken = AuthorListReader.read(text, PersonStyle.SPOKEN);
    return list.arePersons() && list.weight() >= spoken.weight() ? list : spoken;
  }

  private static AuthorList spokenOr(AuthorList plain, String text) {
    AuthorList spoken = spoken(text);
    if (plain.isEmpty() && spoken.isEmpty()) {
      return withoutOrder(text);
    }
    return plain.isEmpty() || isBetter(spoken, plain, text) ? spoken : plain;
  }

  /** Persons as one says their names: all that seem to be, or the first, before a title. */
  private static AuthorList spoken(String text) {
    AuthorList all = AuthorListReader.read(text, PersonStyle.SPOKEN);
    if (SpokenNames.areIn(text, all)) {
      return all;
    }
    boolean several = all.size() > 1 && !isJoinedToName(text, all.end());
    AuthorList first =
        several ? AuthorListReader.readFirst(text, PersonStyle.SPOKEN) : AuthorList.NONE;
    return SpokenNames.areIn(text, first) ? first : AuthorList.NONE;
  }

  /** {@code and Cy Manning}: what follows is no title, though no name is read there. */
  private static boolean isJoinedToName(String text, int at) {
    int next = ListWords.joinerEnd(text, at);
    int end = NameWords.wordEnd(text, next);
    return next > at
        && text.startsWith(" ", end)
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** Whether names as one says them explain more of a text than those of another order do. */
  private static boolean isBetter(AuthorList spoken, AuthorList plain, String text) {
    if (spoken.weight() == plain.weight()) {
      return spoken.size() > Math.max(1, plain.size());
    }
    boolean longer = spoken.weight() > plain.weight();
    return longer && (spoken.size() > 1 || isCutShort(plain, spoken, text));
  }

  /** {@code Ann M. Vale, The Sand}: {@code Ann M.} is no family with an initial. */
  private static boolean isCutShort(AuthorList plain, AuthorList spoken, String text) {
    return plain.size() == 1 && SpokenNames.endsAtComma(text, spoken.end());
  }

  /** What no order of names reads: names without a case, one family and the others, a body. */
  private static AuthorList withoutOrder(String text) {
    AuthorList caseless = EastAsian.namesIn(text);
    if (!caseless.isEmpty()) {
      return caseless;
    }
    Matcher first = FAMILY_AND_OTHERS.matcher(text);
    return first.lookingAt()
        ? new AuthorList(List.of(Name.of(first.group(1), null)), true, false, first.end(), true)
        : withPersons(Bodies.at(text), text);
  }

  /** A body, and the persons that it is printed before: {@code Pier Study Group, Vale S.} */
  private static AuthorList withPersons(AuthorList body, String text) {
    if (body.isEmpty() || !text.startsWith(", ", body.end() - 2)) {
      return body;
    }
    AuthorList persons = of(text.substring(body.end()));
    if (!persons.closed() || !persons.arePersons()) {
      return body;
    }
    List<Name> names = new ArrayList<>(body.names());
    names.addAll(persons.names());
    return new AuthorList(names, persons.etAl(), false, body.end() + persons.end(), true);
  }
}
