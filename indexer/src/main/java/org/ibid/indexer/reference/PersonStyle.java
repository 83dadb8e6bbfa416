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
      at = suffix == null ? at : skip(text, at + suffix.length(), " ,");
      int initials = NameWords.initialsEnd(text, at);
      if (initials == at) {
        return null;
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
      String suffix = suffixAt(text, skip(text, family, " ,"));
      int end = suffix == null ? family : skip(text, family, " ,") + suffix.length();
      return person(text.substring(start, family), text.substring(from, given), suffix, end);
    }
  },

  /** {@code Smith, John A., and Mary Lee}: the first turned round, the others as spoken. */
  FULL_NAMES {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return position == 0 ? turnedPerson(text, from) : spokenPerson(text, from);
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
      return spokenPerson(text, from);
    }
  },

  /** {@code Smith, John; Lee, Mary}. */
  FULL_NAMES_TURNED {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return turnedPerson(text, from);
    }

    @Override
    boolean accepts(List<Name> names) {
      return names.stream().filter(PersonStyle::isFull).count() * 2 >= names.size();
    }
  };

  /** A family name of more words is a phrase. */
  private static final int MAX_FAMILY_WORDS = 5;

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

  private static boolean isFull(Name name) {
    String given = name instanceof Personal person ? person.given() : null;
    return given != null
        && given.length() > 2
        && Character.isLetter(given.charAt(1))
        && given.chars().filter(Character::isLowerCase).count() > 1;
  }

  /** {@code Rodgers Jr, JH} has its suffix before the initials. */
  private static Person person(String family, String given, @Nullable String suffix, int end) {
    String name = family.strip();
    int gap = name.lastIndexOf(' ');
    boolean inside = suffix == null && gap > 0 && NameWords.isSuffix(name.substring(gap + 1));
    Name person =
        inside
            ? new Personal(name.substring(0, gap), given.strip(), name.substring(gap + 1))
            : new Personal(name, given.strip(), suffix);
    return new Person(person, end);
  }

  private static int skip(String text, int from, String units) {
    int at = from;
    while (at < text.length() && units.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * Particles that some libraries put behind the initials, up to a comma or stop: {@code Silva MRF
   * da,}.
   */
  private static int particlesEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      int word = NameWords.wordEnd(text, end + 1);
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
    return text.startsWith(".,", at) || text.startsWith(".;", at) ? at + 1 : at;
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
      if (!name && !(NameWords.isParticle(word) && wordEnd < text.length())) {
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

  private static boolean isInitials(String text, int at, int wordEnd) {
    return NameWords.initialsEnd(text, at) >= wordEnd;
  }

  private static int lastFamilyWord(String text, int from) {
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

  private static @Nullable Person turnedPerson(String text, int from) {
    int family = lastFamilyWord(text, from);
    if (family < 0 || family + 1 >= text.length() || text.charAt(family) != ',') {
      return null;
    }
    int start = skip(text, family + 1, " ");
    int given = givenEnd(text, start);
    int lastWord = Math.max(from, text.lastIndexOf(' ', family - 1) + 1);
    boolean initials = lastWord > from && isInitials(text, lastWord, family);
    return given <= start || initials || Bodies.isGroup(text.substring(from, family))
        ? null
        : person(text.substring(from, family), text.substring(start, given), null, given);
  }

  private static @Nullable Person spokenPerson(String text, int from) {
    int end = givenEnd(text, from);
    if (end <= from) {
      return null;
    }
    String name = text.substring(from, end);
    int gap = name.lastIndexOf(' ');
    while (gap > 0
        && NameWords.isParticle(name.substring(name.lastIndexOf(' ', gap - 1) + 1, gap))) {
      gap = name.lastIndexOf(' ', gap - 1);
    }
    return gap <= 0 ? null : person(name.substring(gap + 1), name.substring(0, gap), null, end);
  }

  /** Up to four capitalised words or initials. */
  private static int givenEnd(String text, int from) {
    int at = from;
    int end = from;
    for (int words = 0; words < MAX_FAMILY_WORDS; words++) {
      int wordEnd = NameWords.wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      boolean name = NameWords.isFamilyWord(word) || NameWords.isParticle(word);
      if (!name || word.equals("and")) {
        return end;
      }
      boolean initial =
          word.length() == 1 && wordEnd < text.length() && text.charAt(wordEnd) == '.';
      end = initial ? wordEnd + 1 : NameWords.isParticle(word) ? end : wordEnd;
      int next = initial ? wordEnd + 1 : wordEnd;
      if (next >= text.length() || text.charAt(next) != ' ') {
        return end;
      }
      at = next + 1;
    }
    return end;
  }
}
