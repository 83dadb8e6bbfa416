package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Name.Personal;
import org.jspecify.annotations.Nullable;

/** The orders in which lists print the parts of a person's name. */
enum PersonStyle {
  /** {@code Kim Y-J}, {@code Gereau RW IV}, {@code Smith, J. A.}. */
  FAMILY_INITIALS {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      int family = familyEnd(text, from);
      if (family < 0) {
        return null;
      }
      int at = skip(text, family, " ,");
      String suffix = suffixAt(text, at);
      at = suffix == null ? at : skip(text, at + suffix.length(), " ,.");
      boolean bracket = text.startsWith("(", at) && at > family;
      at = bracket ? at + 1 : at;
      int initials = NameWords.initialsEnd(text, at);
      if (initials == at) {
        return null;
      }
      if (bracket) {
        return bracketed(text, from, family, at, initials);
      }
      int given = particlesEnd(text, initials);
      String after = suffix == null ? suffixAt(text, skip(text, given, " ,")) : null;
      int end = after == null ? given : stopEnd(text, skip(text, given, " ,") + after.length());
      return person(
          text.substring(from, family),
          text.substring(at, given),
          suffix == null ? after : suffix,
          end);
    }
  },

  /** {@code Smith, J. A., M. Lee, and P. Orr}: the first turned round, the others not. */
  FIRST_TURNED {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return (position == 0 ? FAMILY_INITIALS : INITIALS_FAMILY).personAt(text, from, position);
    }

    @Override
    boolean accepts(List<Name> names) {
      return names.size() > 1;
    }
  },

  /** {@code J. A. Smith}, {@code K.-L. Tsai}. */
  INITIALS_FAMILY {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      int given = NameWords.initialsEnd(text, from);
      if (given == from || text.charAt(given - 1) != '.') {
        return null;
      }
      int start = skip(text, given, " ");
      int family = lastFamilyWord(text, start);
      if (family < 0) {
        return null;
      }
      if (text.startsWith("J. ", from) && isBeforeNumber(text, family)) {
        return null;
      }
      String suffix = suffixAt(text, skip(text, family, " ,"));
      int end = suffix == null ? family : skip(text, family, " ,") + suffix.length();
      return person(text.substring(start, family), text.substring(from, given), suffix, end);
    }
  },

  /** {@code Smith, John A., and Mary Lee}: the first turned round, the others as spoken. */
  FULL_NAMES {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return position == 0 ? FullNames.turned(text, from) : FullNames.spoken(text, from);
    }

    @Override
    boolean accepts(List<Name> names) {
      return names.size() > 1 || names.stream().anyMatch(PersonStyle::isFull);
    }
  },

  /** {@code John A. Smith and Mary Lee}: too much like a title to be looked for among authors. */
  SPOKEN {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return FullNames.spoken(text, from);
    }
  },

  /** {@code Smith, John; Lee, Mary}. */
  FULL_NAMES_TURNED {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return FullNames.turned(text, from);
    }

    @Override
    boolean accepts(List<Name> names) {
      return names.stream().filter(PersonStyle::isFull).count() * 2 >= names.size();
    }
  };

  /** A family name of more words is a phrase. */
  static final int MAX_FAMILY_WORDS = 5;

  static final List<String> JOINERS =
      List.of("and ", "et ", "und ", "y ", "e ", "a ", "And ", "AND ", "eds", "ed.", "Ed");

  /** A person and where its printed form ends. */
  record Person(Name name, int end) {}

  abstract @Nullable Person personAt(String text, int from, int position);

  /** Whether names read this way look like it throughout. */
  boolean accepts(List<Name> names) {
    return true;
  }

  /**
   * Whether a list of such names may run into the title without a stop, as initials show its end.
   */
  boolean mayRunOn() {
    return this != FULL_NAMES && this != FULL_NAMES_TURNED;
  }

  /** {@code Monnier (J.)} */
  private static @Nullable Person bracketed(
      String text, int from, int family, int given, int givenEnd) {
    return text.startsWith(")", givenEnd) && text.charAt(givenEnd - 1) == '.'
        ? person(text.substring(from, family), text.substring(given, givenEnd), null, givenEnd + 1)
        : null;
  }

  /** {@code J. Sand 2013}, {@code J. Sand. Sci.} is no person but a journal. */
  static boolean isBeforeNumber(String text, int end) {
    int at = text.startsWith(". ", end) ? end + 2 : skip(text, end, " ");
    return at < text.length()
        && at > end
        && (Character.isDigit(text.charAt(at))
            || (at == end + 2 && isJournal(text.substring(end + 1))));
  }

  /** A short form follows, with a stop or before a number. */
  private static boolean isJournal(String text) {
    String word = Spaces.words(text).getFirst();
    return JournalWords.isAbbreviation(word) && word.length() > 2;
  }

  private static boolean isFull(Name name) {
    String given = name instanceof Personal person ? person.given() : null;
    return given != null
        && given.length() > 2
        && Character.isLetter(given.charAt(1))
        && given.chars().filter(Character::isLowerCase).count() > 1;
  }

  /** {@code Rodgers Jr, JH} has its suffix before the initials. */
  static Person person(String family, String given, @Nullable String suffix, int end) {
    String name = family.strip();
    int gap = name.lastIndexOf(' ');
    boolean inside = suffix == null && gap > 0 && NameWords.isSuffix(name.substring(gap + 1));
    Name person =
        inside
            ? new Personal(name.substring(0, gap), given.strip(), name.substring(gap + 1))
            : new Personal(name, given.strip(), suffix);
    return new Person(person, end);
  }

  static int skip(String text, int from, String units) {
    int at = from;
    while (at < text.length() && units.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
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
    return list || JOINERS.stream().anyMatch(joiner -> text.startsWith(". " + joiner, at))
        ? at + 1
        : at;
  }

  private static @Nullable String suffixAt(String text, int at) {
    int end = NameWords.wordEnd(text, at);
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(Math.min(at, text.length()), end);
    return NameWords.isSuffix(word) ? word : null;
  }

  /** The end of a family name that initials follow; -1 if there is none. */
  private static int familyEnd(String text, int from) {
    int at = from;
    int end = -1;
    for (int words = 0; words < MAX_FAMILY_WORDS; words++) {
      int wordEnd = NameWords.wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      boolean name = NameWords.isFamilyWord(word) && !(words > 0 && isInitials(text, at, wordEnd));
      boolean article = words == 0 && word.equals("A");
      if (article || (!name && !(NameWords.isParticle(word) && wordEnd < text.length()))) {
        return end;
      }
      if (name) {
        end = wordEnd;
      }
      if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
        return end;
      }
      at = wordEnd + 1;
    }
    return -1;
  }

  static boolean isInitials(String text, int at, int wordEnd) {
    return NameWords.initialsEnd(text, at) >= wordEnd;
  }

  static int lastFamilyWord(String text, int from) {
    int at = from;
    int end = -1;
    for (int words = 0; words < MAX_FAMILY_WORDS; words++) {
      int wordEnd = NameWords.wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      if (word.equals("and") || word.equals("et")) {
        return end;
      }
      boolean name = NameWords.isFamilyWord(word) && wordEnd - at > 1;
      if (!name && !NameWords.isParticle(word)) {
        return end;
      }
      end = name ? wordEnd : end;
      if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
        return end;
      }
      at = wordEnd + 1;
    }
    return end;
  }
}
