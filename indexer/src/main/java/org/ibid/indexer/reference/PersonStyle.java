package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** The orders in which lists print the parts of a person's name. */
enum PersonStyle {
  /** {@code Kim Y-J}, {@code Gereau RW IV}, {@code Smith, J. A.}. */
  FAMILY_INITIALS {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return InitialedNames.turned(text, from);
    }

    @Override
    @Nullable Person lastAt(String text, int from, int position) {
      Person person = InitialedNames.turned(text, from);
      return person == null && position > 0 ? InitialedNames.joined(text, from) : person;
    }
  },

  /** {@code Smith, J. A., M. Lee, and P. Orr}: the first turned round, the others not. */
  FIRST_TURNED {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return position == 0 ? InitialedNames.turned(text, from) : InitialedNames.spoken(text, from);
    }

    @Override
    @Nullable Person lastAt(String text, int from, int position) {
      return position == 0 ? InitialedNames.turned(text, from) : InitialedNames.joined(text, from);
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
      return InitialedNames.spoken(text, from);
    }

    @Override
    @Nullable Person lastAt(String text, int from, int position) {
      return InitialedNames.joined(text, from);
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
  },

  /** {@code John A. Smith and Mary Lee}: so much like a title that what is read must be weighed. */
  SPOKEN {
    @Override
    @Nullable Person personAt(String text, int from, int position) {
      return FullNames.spoken(text, from);
    }
  };

  /** Those that show by themselves that they are names, surest first. */
  static final List<PersonStyle> PLAIN =
      List.of(FAMILY_INITIALS, FIRST_TURNED, INITIALS_FAMILY, FULL_NAMES, FULL_NAMES_TURNED);

  abstract @Nullable Person personAt(String text, int from, int position);

  /**
   * The person behind an "and", whom some styles do not turn: {@code Orr, P., Vale, S. & A. Moss}.
   */
  @Nullable Person lastAt(String text, int from, int position) {
    return personAt(text, from, position);
  }

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
    String given = name instanceof Name.Personal person ? person.given() : null;
    return given != null
        && given.length() > 2
        && Character.isLetter(given.charAt(1))
        && given.chars().filter(Character::isLowerCase).count() > 1;
  }
}
