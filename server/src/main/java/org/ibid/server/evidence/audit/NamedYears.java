package org.ibid.server.evidence.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;

/** The names and years that a mark lists: {@code (Kami et al., 2016; Lee, 2010a, b)}. */
final class NamedYears {

  private static final Pattern WORD_OR_YEAR =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}'’-]*+(?: \\p{Lu}[\\p{L}\\p{M}'’-]{0,30}\\p{Ll}[\\p{L}\\p{M}'’-]*+)*+)"
              + "|(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)|(;)");

  private NamedYears() {}

  /**
   * A work as a mark names it.
   *
   * @param name the first of its names, without initials and small words, or empty where the mark
   *     has only the year
   */
  record NamedYear(String name, int year) {

    @Override
    public String toString() {
      return name.isEmpty() ? Integer.toString(year) : name + " " + year;
    }

    /** Whether an entry's first author, or the beginning of the entry, is called so. */
    boolean isBy(Reference reference) {
      String key = key(name);
      return !key.isEmpty() && key(family(reference)).contains(key);
    }

    /** Whether an entry is of the year, or prints it. */
    boolean isOf(Reference reference) {
      Integer issued = reference.publication().issued();
      return (issued != null && issued == year) || reference.raw().contains(Integer.toString(year));
    }
  }

  /** First capital of a name, without accent: that of Berg in {@code van der Berg}. */
  static String initial(String name) {
    return name.codePoints()
        .filter(Character::isUpperCase)
        .mapToObj(Character::toString)
        .findFirst()
        .map(NamedYears::key)
        .orElse("");
  }

  /** The name of an entry's first author or editor; empty where it has none. */
  static String family(Reference reference) {
    Publication publication = reference.publication();
    List<Name> names = publication.author().isEmpty() ? publication.editor() : publication.author();
    return names.isEmpty() ? "" : family(names.getFirst());
  }

  /** The name as marks print it. */
  static String family(Name name) {
    return switch (name) {
      case Name.Personal person -> person.family();
      case Name.Literal body -> body.literal();
    };
  }

  /** Letters of a name, without case and accents. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** In printed order. A year without a name of its own has the one before it in its part. */
  static List<NamedYear> of(String mark) {
    List<NamedYear> named = new ArrayList<>();
    String name = "";
    boolean dated = false;
    Matcher matcher = WORD_OR_YEAR.matcher(mark);
    while (matcher.find()) {
      if (matcher.group(3) != null) {
        name = "";
        dated = false;
      } else if (matcher.group(2) != null) {
        named.add(new NamedYear(name, Integer.parseInt(matcher.group(2))));
        dated = true;
      } else if (name.isEmpty() || dated) {
        name = matcher.group(1);
        dated = false;
      }
    }
    return named;
  }
}
