package org.ibid.indexer.reference;

import org.jspecify.annotations.Nullable;

/** Persons with initials for their given names: {@code Moss, A. B.}, {@code A. B. Moss}. */
final class InitialedNames {

  private InitialedNames() {}

  /** The person at a place whose family name stands first; null if there is none. */
  static @Nullable Person turned(String text, int from) {
    int family = FamilyNames.endBeforeInitials(text, from);
    if (family < 0) {
      return null;
    }
    int at = Spaces.skip(text, family, " ,");
    String suffix = suffixAt(text, at);
    at = suffix == null ? at : Spaces.skip(text, at + suffix.length(), " ,.");
    boolean bracket = text.startsWith("(", at) && at > family;
    at = bracket ? at + 1 : at;
    int initials = NameWords.initialsEnd(text, at);
    if (initials == at) {
      return null;
    }
    String name = text.substring(from, family);
    if (name.indexOf(' ') > 0 && Bodies.isGroup(name)) {
      return null;
    }
    return bracket
        ? bracketed(text, name, at, initials)
        : withParticles(text, name, at, initials, suffix);
  }

  /** {@code Monnier (J.)} */
  private static @Nullable Person bracketed(String text, String family, int given, int end) {
    return text.startsWith(")", end) && text.charAt(end - 1) == '.'
        ? Person.of(family, text.substring(given, end), null, end + 1)
        : null;
  }

  /** {@code Silva MRF da}, and the suffix behind that or before it. */
  private static Person withParticles(
      String text, String family, int given, int initials, @Nullable String before) {
    int end = particlesEnd(text, initials);
    String initialed = text.substring(given, end);
    if (before != null) {
      return Person.of(family, initialed, before, end);
    }
    int next = Spaces.skip(text, end, " ,");
    String suffix = suffixAt(text, next);
    return suffix == null
        ? Person.of(family, initialed, null, end)
        : Person.of(family, initialed, suffix, stopEnd(text, next + suffix.length()));
  }

  /**
   * Particles that some libraries put behind the initials, up to a comma or stop: {@code Silva MRF
   * da,}, {@code Engelhardt, W. v.,}.
   */
  private static int particlesEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      int word = NameWords.wordEnd(text, end + 1);
      boolean von = text.startsWith("v.", end + 1) && word == end + 2;
      if (von) {
        return word + 1;
      }
      if (!NameWords.isParticle(text.substring(end + 1, word))) {
        return from;
      }
      end = word;
    }
    boolean stop = end < text.length() && ",;.".indexOf(text.charAt(end)) >= 0;
    return stop ? end : from;
  }

  /** Steps over the stop of {@code III.,} inside a list. */
  private static int stopEnd(String text, int at) {
    boolean list = text.startsWith(".,", at) || text.startsWith(".;", at);
    boolean more = text.startsWith(". ", at) && ListWords.continuesAt(text, at + 2);
    return list || more ? at + 1 : at;
  }

  /** The person at a place whose initials stand first; null if there is none. */
  static @Nullable Person spoken(String text, int from) {
    Person person = joined(text, from);
    return person == null || isJournal(text, from, person.end()) ? null : person;
  }

  /** The same behind an "and", where no journal's name stands. */
  static @Nullable Person joined(String text, int from) {
    int given = NameWords.initialsEnd(text, from);
    if (given == from || text.charAt(given - 1) != '.') {
      return null;
    }
    int start = Spaces.skip(text, given, " ");
    int family = FamilyNames.end(text, start);
    if (family < 0) {
      return null;
    }
    int next = Spaces.skip(text, family, " ,");
    String suffix = suffixAt(text, next);
    int end = suffix == null ? family : next + suffix.length();
    String last = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    end = NameWords.isSuffix(last) ? stopEnd(text, end) : end;
    return Person.of(text.substring(start, family), text.substring(from, given), suffix, end);
  }

  /** {@code J. Sand 2013}, {@code J. Sand. Sci.} is no person but a journal. */
  static boolean isJournal(String text, int from, int end) {
    if (!text.startsWith("J. ", from)) {
      return false;
    }
    boolean stop = text.startsWith(". ", end);
    int next = stop ? end + 2 : Spaces.skip(text, end, " ");
    return next < text.length()
        && next > end
        && (Character.isDigit(text.charAt(next))
            || (next == end + 2 && startsAbbreviated(text.substring(end + 1))));
  }

  private static boolean startsAbbreviated(String text) {
    String word = Spaces.words(text).getFirst();
    return JournalWords.isAbbreviation(word) && word.length() > 2;
  }

  private static @Nullable String suffixAt(String text, int at) {
    int end = NameWords.wordEnd(text, at);
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(Math.min(at, text.length()), end);
    return NameWords.isSuffix(word) ? word : null;
  }
}
