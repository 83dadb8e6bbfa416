package org.ibid.indexer.source.nbib;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** A person in one line: {@code Long, Vicky A Jr}, or in the short form {@code Long VA Jr}. */
final class PersonLine {

  private static final Pattern SUFFIX =
      Pattern.compile("(.*\\S)\\s++(Jr|Sr|2nd|3rd|4th|5th|II|III|IV)\\.?+");

  /** Initials stand last and in capitals; a second surname has small letters. */
  private static final Pattern INITIALS = Pattern.compile("(.*\\S)\\s++(\\p{Lu}[\\p{Lu}-]{0,5}+)");

  private PersonLine() {}

  /** Whether the line only says that there are more. */
  static boolean isEtAl(String line) {
    return line.matches("(?i)et\\.? al\\.?");
  }

  /** The person; the line is not blank. */
  static Name read(String line) {
    Matcher ending = SUFFIX.matcher(line.strip());
    boolean ends = ending.matches();
    String rest = ends ? ending.group(1) : line.strip();
    String suffix = ends ? ending.group(2) : null;
    int comma = rest.indexOf(',');
    if (comma > 0) {
      return person(rest.substring(0, comma), rest.substring(comma + 1), suffix);
    }
    Matcher initials = INITIALS.matcher(rest);
    return initials.matches()
        ? person(initials.group(1), initials.group(2), suffix)
        : person(rest, "", suffix);
  }

  private static Name person(String family, String given, @Nullable String suffix) {
    return family.isBlank()
        ? Name.literal(given.strip())
        : new Name.Personal(
            family.strip(), given.isBlank() ? null : given.strip().replaceFirst(",$", ""), suffix);
  }
}
