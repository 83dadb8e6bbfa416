package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

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
          "(?<=[\\s,])(?!M\\.D\\.\\s\\p{Lu}\\p{Ll})(?:M\\.?D\\.?|Ph\\.?D\\.?|D\\.?Phil\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|MPH|MBA|D\\.?P\\.?T\\.?|PT|RN|"
              + "FACSM|MBBS|MBChB|Dr\\.?PH|Ed\\.?D|Pharm\\.?D|D\\.?O|D\\.?D\\.?S|DVM|Psy\\.?D|OCS|FRCP|FACS|FAAN|MSN|BSN|DNP|APRN|CRNP|RDN|DPM|MPhil|MRes|MHSc|MEd|FRCS|MRCP|FRACP|FACC|FAPTA|CSCS|BPhysio|MPhysio|DMSc|DSc|ScD|MHS|MMed|BPhty|BHSc)(?=[\\s,;&]|$)\\.?");
  private static final Pattern ORCID =
      Pattern.compile(
          "(?:ORCID[^,;&]{0,10}?|https?://)?orcid\\.org/[\\dX-]++", Pattern.CASE_INSENSITIVE);

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
            .flatMap(p -> PrintedName.of(p).stream())
            .toList();
    return authors.isEmpty() ? Optional.empty() : Optional.of(new AuthorLine(authors, etAl));
  }

  /** The names as printed, without label, degrees, identifiers and marks. */
  private static List<String> printedNames(String line, AffiliationMarks marks) {
    String text = ET_AL.matcher(unlabelled(line)).replaceAll("");
    text = RaisedMarks.removed(ORCID.matcher(text).replaceAll(""));
    return marks.unglue(NameParts.of(DEGREE.matcher(text).replaceAll(""))).stream()
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
    long namelike = parts.stream().filter(PrintedName::isLike).count();
    boolean several = parts.size() > 1 && namelike * 10 >= parts.size() * 8L;
    boolean one = parts.size() == 1 && namelike == 1 && (isLabelled(line) || hasNameEvidence(line));
    return several || one ? read(line, marks) : Optional.empty();
  }

  /** Reads {@code Wong A, Lee B.}, if every part has that shape. */
  static Optional<AuthorLine> vancouver(String line) {
    boolean etAl = ET_AL.matcher(line).find();
    List<String> parts =
        line.length() > LONGEST ? List.of() : NameParts.split(ET_AL.matcher(line).replaceAll(""));
    boolean all = !parts.isEmpty() && parts.stream().allMatch(p -> VANCOUVER.matcher(p).matches());
    List<Name> names =
        parts.stream().flatMap(p -> PrintedName.of(p.replaceFirst("\\.$", "")).stream()).toList();
    return all ? Optional.of(new AuthorLine(names, etAl)) : Optional.empty();
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
}
