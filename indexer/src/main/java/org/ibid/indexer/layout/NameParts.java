package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a list of names where its separators stand. */
final class NameParts {

  private static final Pattern HONORIFIC =
      Pattern.compile("(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\b\\.?\\s*+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*+(?:;|\\||·|•|&(?=\\s))\\s*+|\\s++(?:and|和|与)\\s++|\\s*+[,，、]\\s*+(?:and\\s++|&\\s*+)?");
  private static final Pattern STRONG_SEPARATOR = Pattern.compile("\\s*+[;；]\\s*+");
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{M}*+\\.?[\\s-]?){1,5}+(?:(?:de|da|dos|van|von|d)\\.?)?");

  /** The last joiner of a list whose names aren't in capitals themselves, or have commas. */
  private static final Pattern CAPITAL_JOINER = Pattern.compile("(?:^|(?<=[\\s,]))AND(?=\\s|$)");

  private NameParts() {}

  /** Parts between separators, whatever they hold. */
  static List<String> split(String text) {
    return clean(SEPARATOR.split(smallJoiner(text)));
  }

  /** {@code Ada Poe AND Li Ng}: in a line of capitals without commas it may be a title's. */
  private static String smallJoiner(String text) {
    boolean list = text.indexOf(',') >= 0 || text.codePoints().anyMatch(Character::isLowerCase);
    return list ? CAPITAL_JOINER.matcher(text).replaceAll("and") : text;
  }

  /** The names between separators; a name and its initials that a comma parts stay together. */
  static List<String> of(String text) {
    if (STRONG_SEPARATOR.matcher(text).find()) {
      return clean(STRONG_SEPARATOR.split(text));
    }
    List<String> parts = split(text);
    if (!isPairs(parts)) {
      return parts;
    }
    List<String> paired = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean given = i > 0 && INITIALS.matcher(parts.get(i)).matches();
      if (given && !paired.isEmpty() && !paired.getLast().contains(",")) {
        paired.set(paired.size() - 1, paired.getLast() + ", " + parts.get(i));
      } else {
        paired.add(parts.get(i));
      }
    }
    return paired;
  }

  private static boolean isPairs(List<String> parts) {
    long initials = parts.stream().filter(p -> INITIALS.matcher(p).matches()).count();
    return initials > 0 && initials * 2 >= parts.size() - 1;
  }

  private static List<String> clean(String[] parts) {
    List<String> clean = new ArrayList<>();
    for (String part : parts) {
      String text =
          HONORIFIC.matcher(Blank.collapse(part)).lookingAt()
              ? HONORIFIC.matcher(Blank.collapse(part)).replaceFirst("")
              : Blank.collapse(part);
      text = text.replaceFirst("^(?:and|&)(?:\\s++|$)", "").replaceFirst("\\s(?:and|&)$", "");
      if (text.codePoints().anyMatch(Character::isLetter)
          || (!clean.isEmpty() && !text.isEmpty())) {
        clean.add(text);
      }
    }
    return clean;
  }
}
