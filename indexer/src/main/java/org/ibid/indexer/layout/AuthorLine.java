package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/**
 * A printed list of authors.
 *
 * @param authors in printed order
 * @param etAl whether it says that there are more
 */
record AuthorLine(List<Name> authors, boolean etAl) {

  /** A line this long is a paragraph. */
  static final int LONGEST = 4_000;

  private static final Pattern ET_AL =
      Pattern.compile(
          "[,;]?\\s*+\\b(?:et\\.? al\\b\\.?|and others\\b|… ?|\\.\\.\\. ?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "Author links open overlay panel:?\\s*|(?:Correspondence to Authors?|Corresponding Authors?|Authors?(?:\\(s\\)|'s name)?|Written by|By)\\s*(?:[:：]|(?-i:(?<=By)\\s(?=\\p{Lu})))\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?<=[\\s,])(?:M\\.?D\\.?|Ph\\.?D\\.?|D\\.?Phil\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|MPH|MBA|D\\.?P\\.?T\\.?|PT|RN|"
              + "FACSM|MBBS|MBChB|Dr\\.?PH|Ed\\.?D|Pharm\\.?D|D\\.?O|D\\.?D\\.?S|DVM|Psy\\.?D|OCS|FRCP|FACS|FAAN|MSN|BSN|DNP|APRN|CRNP|RDN|DPM|MPhil|MRes|MHSc|MEd|FRCS|MRCP|FRACP|FACC|FAPTA|CSCS|BPhysio|MPhysio|DMSc|DSc|ScD|MHS|MMed|BPhty|BHSc)(?=[\\s,;&]|$)\\.?");
  private static final Pattern HONORIFIC =
      Pattern.compile("(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\b\\.?\\s*+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*+(?:;|\\||·|•|&(?=\\s))\\s*+|\\s++(?:and|和|与)\\s++|\\s*+[,，、]\\s*+(?:and\\s++|&\\s*+)?");
  private static final Pattern STRONG_SEPARATOR = Pattern.compile("\\s*+[;；]\\s*+");
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{M}*+\\.?[\\s-]?){1,5}+(?:(?:de|da|dos|van|von|d)\\.?)?");
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:[\\s,]*+(?:\\[[^\\]]{0,12}\\]|\\([\\d,\\s*]{1,8}\\)|\\^?[\\d*∗†‡§¶#✉⁎¹²³⁰-⁹]++|ORCID\\S*+|(?<=\\s)[a-z](?![\\p{L}\\p{M}])))++[\\s,]*+$");
  private static final Pattern ORCID =
      Pattern.compile(
          "(?:ORCID[^,;&]{0,10}?|https?://)?orcid\\.org/[\\dX-]++", Pattern.CASE_INSENSITIVE);
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
          "st.", "het", "op", "'t");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Before the last name of a list with one a line: {@code D. Brian Arnall1 &}. */
  private static final Pattern JOINER_AT_END = Pattern.compile("(?:,|\\s&|\\sand)++$");

  private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
  private static final Set<String> HAN_DOUBLE =
      Set.of(
          "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "东方", "東方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒",
          "夏侯", "长孙", "宇文", "端木");

  /** {@code Wong A}, {@code de Novellis V}: a family name and initials without stops. */
  private static final Pattern VANCOUVER =
      Pattern.compile(
          "(?:(?:de|da|van|von|der|den|del|di|la|le|ten|el|al|dos)\\s){0,3}\\p{Lu}[\\p{L}'’-]{1,30}+(?:\\s\\p{Lu}[\\p{L}'’-]{1,30}+)?\\s\\p{Lu}[\\p{Lu}-]{0,3}(?:\\s(?:Jr|Sr|II|III|IV))?\\.?");

  AuthorLine {
    authors = List.copyOf(authors);
  }

  /** Whether a line says outright that authors follow. */
  static boolean isLabelled(String line) {
    return LABEL.matcher(line).lookingAt();
  }

  /** The line without the label that says that authors follow. */
  static String unlabelled(String line) {
    Matcher label = LABEL.matcher(line);
    return label.lookingAt() ? line.substring(label.end()) : line;
  }

  /** Reads a line that is taken for authors, whatever it looks like. */
  static Optional<AuthorLine> read(String line, AffiliationMarks marks) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    boolean etAl = ET_AL.matcher(line).find();
    List<Name> authors =
        CapitalFamilies.lowered(printedNames(line, marks)).stream()
            .flatMap(p -> name(p).stream())
            .toList();
    return authors.isEmpty() ? Optional.empty() : Optional.of(new AuthorLine(authors, etAl));
  }

  /** The names as printed, without label, degrees, identifiers and marks. */
  private static List<String> printedNames(String line, AffiliationMarks marks) {
    String text = ET_AL.matcher(unlabelled(line)).replaceAll("");
    text = RaisedMarks.removed(ORCID.matcher(text).replaceAll(""));
    return marks.unglue(parts(DEGREE.matcher(text).replaceAll(""))).stream()
        .map(part -> part.replaceFirst("^[\\s,.;]++", ""))
        .filter(part -> part.codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  /** Reads a line if nearly all of it looks like names. */
  static Optional<AuthorLine> recognise(String line, AffiliationMarks marks) {
    if (line.length() > LONGEST || isSentence(line)) {
      return Optional.empty();
    }
    List<String> parts = printedNames(line, marks);
    long namelike = parts.stream().filter(AuthorLine::isNameLike).count();
    boolean several = parts.size() > 1 && namelike * 10 >= parts.size() * 8L;
    boolean one = parts.size() == 1 && namelike == 1 && (isLabelled(line) || hasNameEvidence(line));
    return several || one ? read(line, marks) : Optional.empty();
  }

  /** Whether a line may be one name and its marks. */
  static boolean isName(String line) {
    return line.length() < 80
        && isNameLike(withoutMarks(JOINER_AT_END.matcher(line).replaceFirst("")));
  }

  /** Reads {@code Wong A, Lee B.}, if every part has that shape. */
  static Optional<AuthorLine> vancouver(String line) {
    boolean etAl = ET_AL.matcher(line).find();
    List<String> parts =
        line.length() > LONGEST
            ? List.of()
            : clean(SEPARATOR.split(ET_AL.matcher(line).replaceAll("")));
    boolean all = !parts.isEmpty() && parts.stream().allMatch(p -> VANCOUVER.matcher(p).matches());
    List<Name> names =
        parts.stream().flatMap(p -> name(p.replaceFirst("\\.$", "")).stream()).toList();
    return all ? Optional.of(new AuthorLine(names, etAl)) : Optional.empty();
  }

  /** A Chinese name alone on its line. */
  static Optional<Name> han(String line) {
    return HAN_NAME.matcher(line).matches() ? name(line) : Optional.empty();
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

  private static boolean isSentence(String line) {
    return !line.contains(" . ")
        && Block.endsSentence(line)
        && line.length() > 80
        && !line.contains(",");
  }

  /** A lone pair of words is a name only where an initial or a mark says so. */
  private static boolean hasNameEvidence(String line) {
    return line.matches(".{0,60}?\\s\\p{Lu}\\.?\\s.{0,60}|\\S.{1,60}[\\d*†‡]")
        && line.length() < 80;
  }

  /** Parts between separators; a name and its initials that a comma parts stay together. */
  private static List<String> parts(String text) {
    if (STRONG_SEPARATOR.matcher(text).find()) {
      return clean(STRONG_SEPARATOR.split(text));
    }
    List<String> parts = clean(SEPARATOR.split(text));
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

  /** The part without numbers, daggers and brackets that point at affiliations. */
  static String withoutMarks(String part) {
    String text = MARKS.matcher(part).replaceFirst("");
    return Blank.strip(text.replaceFirst("[\\s.*†‡§,&]++$", endsInInitial(text) ? "." : ""));
  }

  private static boolean endsInInitial(String text) {
    return text.matches(".*\\b\\p{Lu}\\.");
  }

  private static boolean isNameLike(String part) {
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
          PARTICLES.contains(word.toLowerCase(java.util.Locale.ROOT))
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

  private static Optional<Name> name(String part) {
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
    return Optional.of(person(List.of(part.split("\\s+"))));
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
    while (family > 1
        && PARTICLES.contains(words.get(family - 1).toLowerCase(java.util.Locale.ROOT))
        && words.get(family - 1).length() > 1) {
      family--;
    }
    String given = family == 0 ? null : String.join(" ", words.subList(0, family));
    return person(words, family, end, given, suffix);
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
