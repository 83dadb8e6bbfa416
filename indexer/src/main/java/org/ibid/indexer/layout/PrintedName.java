package org.ibid.indexer.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** One author's name as a page prints it: whether it looks like one, and which part is what. */
final class PrintedName {

  private static final Set<String> NOT_NAMES =
      Set.of(
          "university",
          "department",
          "hospital",
          "institute",
          "school",
          "faculty",
          "college",
          "center",
          "centre",
          "laboratory",
          "division",
          "clinic",
          "research",
          "journal",
          "medicine",
          "health",
          "pain",
          "review",
          "abstract",
          "sciences",
          "science",
          "china",
          "usa",
          "article",
          "volume",
          "exercise",
          "therapy",
          "study",
          "of",
          "in",
          "for",
          "with",
          "on",
          "published",
          "received",
          "open",
          "access",
          "full",
          "text",
          "pdf",
          "the");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
          "der", "den", "ten", "ter", "el", "al", "bin", "ibn", "af", "zu", "zur", "y", "e", "st",
          "st.", "het", "op", "vander", "'t", "van't", "van’t", "in't", "in’t");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "jnr", "snr", "ii", "iii", "iv", "filho", "junior", "neto", "sobrinho");

  private static final Pattern MARKS =
      Pattern.compile(
          "(?:[\\s,]*+(?:\\[[^\\]]{0,12}\\]|\\([\\d,\\s*]{1,8}\\)|\\^?[\\d*∗†‡§¶#✉⁎¹²³⁰-⁹]++|ORCID\\S*+|(?<=\\s)[a-z](?![\\p{L}\\p{M}])))++[\\s,]*+$");

  /** {@code Poe- Ng}: a space that the hyphen of a double name doesn't want. */
  private static final Pattern HALF = Pattern.compile("(?<=\\p{L})-\\s++(?=\\p{Lu})");

  /** Before the last name of a list with one a line: {@code D. Brian Arnall1 &}. */
  private static final Pattern JOINER_AT_END = Pattern.compile("(?:,|\\s&|\\sand|\\sAND)++$");

  private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
  private static final Set<String> HAN_DOUBLE =
      Set.of(
          "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "东方", "東方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒",
          "夏侯", "长孙", "宇文", "端木");

  private PrintedName() {}

  /** Whether a line may be one name and its marks. */
  static boolean isName(String line) {
    return line.length() < 80 && isLike(withoutMarks(JOINER_AT_END.matcher(line).replaceFirst("")));
  }

  /** A Chinese name alone on its line. */
  static Optional<Name> han(String line) {
    return HAN_NAME.matcher(line).matches() ? of(line) : Optional.empty();
  }

  /** {@code Family, Given} alone on its line, as databases print authors. */
  static Optional<Name> inverted(String line) {
    String text = MARKS.matcher(line).replaceFirst("");
    int comma = text.indexOf(',');
    if (comma < 1
        || comma != text.lastIndexOf(',')
        || text.length() > 60
        || text.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String family = Blank.strip(text.substring(0, comma));
    String given = Blank.strip(text.substring(comma + 1));
    boolean plausible =
        !given.isEmpty()
            && family.split("\\s").length <= 4
            && given.split("\\s").length <= 4
            && Character.isLetter(family.codePointAt(0))
            && Character.isUpperCase(given.codePointAt(0));
    return plausible ? Optional.of(Name.of(family, given)) : Optional.empty();
  }

  /** Whether every word has a capital, but for the small words of names. */
  static boolean isCapitalised(String line) {
    for (String word : line.split("[\\s,]+", -1)) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      boolean named =
          PARTICLES.contains(word)
              || word.equals("and")
              || word.length() == 1
              || word.startsWith("d'")
              || word.startsWith("d’");
      if (small && !named) {
        return false;
      }
    }
    return true;
  }

  /** The part without numbers, daggers and brackets that point at affiliations. */
  static String withoutMarks(String part) {
    String text = MARKS.matcher(part).replaceFirst("");
    return Blank.strip(text.replaceFirst("[\\s.*†‡§,&]++$", endsInInitial(text) ? "." : ""));
  }

  static boolean endsInInitial(String text) {
    return text.matches(".*\\b\\p{Lu}\\.");
  }

  /** Whether words look like a name without its marks. */
  static boolean isLike(String part) {
    if (AuthorGroup.is(part)) {
      return true;
    }
    String[] words = Blank.strip(part).split("[\\s,]+", -1);
    if (List.of(words).contains("") || words.length < 2 || words.length > 6 || part.length() > 60) {
      return false;
    }
    for (String word : words) {
      boolean capital =
          Character.isUpperCase(word.codePointAt(0))
              || Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
      boolean particle =
          PARTICLES.contains(word.toLowerCase(Locale.ROOT))
              || word.startsWith("d'")
              || word.startsWith("d’");
      if ((!capital && !particle)
          || word.chars().anyMatch(Character::isDigit)
          || NOT_NAMES.contains(Folded.of(word))) {
        return false;
      }
    }
    return true;
  }

  /** The name that stands between separators, without its marks. */
  static Optional<Name> of(String part) {
    if (part.isEmpty() || part.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    if (AuthorGroup.is(part)) {
      return Optional.of(Name.literal(part));
    }
    if (HAN_NAME.matcher(part).matches()) {
      int family =
          part.length() == 4 || (part.length() == 3 && HAN_DOUBLE.contains(part.substring(0, 2)))
              ? 2
              : 1;
      return Optional.of(Name.of(part.substring(0, family), part.substring(family)));
    }
    int comma = part.indexOf(',');
    if (comma > 0 && comma + 1 < part.length()) {
      return Optional.of(Name.of(part.substring(0, comma), Blank.strip(part.substring(comma + 1))));
    }
    return Optional.of(person(List.of(HALF.matcher(part).replaceAll("-").split("\\s+"))));
  }

  private static Name person(List<String> words) {
    int end = words.size();
    String suffix = null;
    if (end > 2 && SUFFIXES.contains(Folded.of(words.get(end - 1)))) {
      suffix = words.get(--end);
    }
    if (end > 1 && isInitials(words.get(end - 1)) && !isInitials(words.getFirst())) {
      return person(words, 0, end - 1, words.get(end - 1), suffix);
    }
    int family = end - 1;
    while (family > 1 && isOfFamily(words.get(family - 1))) {
      family--;
    }
    family -= halves(words, family, end);
    String given = family == 0 ? null : String.join(" ", words.subList(0, family));
    return person(words, family, end, given, suffix);
  }

  /** A particle, or a double name up to the particle of its second half: {@code Bakker-de Wit}. */
  private static boolean isOfFamily(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
    return last.length() > 1 && PARTICLES.contains(last);
  }

  /** How many words of a double name stand before its particle: {@code Bakker - van Wit}. */
  private static int halves(List<String> words, int family, int end) {
    if (family < 2 || family == end - 1) {
      return 0;
    }
    String before = words.get(family - 1);
    return before.equals("-") && family > 2 ? 2 : before.indexOf('-') > 0 ? 1 : 0;
  }

  private static Name person(
      List<String> words, int from, int to, @Nullable String given, @Nullable String suffix) {
    return new Name.Personal(String.join(" ", words.subList(from, to)), given, suffix);
  }

  /** {@code BN}, {@code K-L}: capitals only, as databases write given names. */
  private static boolean isInitials(String word) {
    return word.length() <= 5
        && word.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.');
  }
}
