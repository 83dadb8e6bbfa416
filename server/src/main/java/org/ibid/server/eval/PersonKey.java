package org.ibid.server.eval;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** What two printings of one person have in common. */
final class PersonKey {

  /** Words that lists print before a family name or after the initials, as their style will. */
  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
          "el", "la", "le", "los", "ten", "ter", "van", "vander", "vom", "von", "zu", "zum", "zur");

  /** Words that lead from persons to the group they wrote for, and are none of its name. */
  private static final Pattern LEAD =
      Pattern.compile("(?i)^(?:and\\s++)?+(?:(?:on behalf of|for)\\s++)?+(?:the\\s++)?+");

  private PersonKey() {}

  /** Strictly family name and initials; softly the family name without its particles, as GROBID. */
  static String of(Name name, Strictness strictness) {
    return switch (name) {
      case Name.Literal(String literal) ->
          Folding.of(
              strictness == Strictness.SOFT ? LEAD.matcher(literal).replaceFirst("") : literal,
              strictness);
      case Name.Personal(String family, String given, String suffix) ->
          strictness == Strictness.SOFT
              ? core(family)
              : Folding.of(family, strictness) + " " + initials(given);
    };
  }

  private static String core(String family) {
    StringBuilder core = new StringBuilder();
    for (String word : Folding.words(family)) {
      if (!PARTICLES.contains(word)) {
        core.append(word);
      }
    }
    return core.isEmpty() ? Folding.of(family, Strictness.SOFT) : core.toString();
  }

  /** {@code BN} of {@code BN}, {@code B.N.} and {@code Bart Nicolaas}. */
  static String initials(@Nullable String given) {
    if (given == null) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : given.split("[\\s.\\-‐‑–]++", -1)) {
      if (!word.isEmpty() && !PARTICLES.contains(word)) {
        initials.append(isInitials(word) ? word : word.substring(0, word.offsetByCodePoints(0, 1)));
      }
    }
    return Folding.of(initials.toString(), Strictness.SOFT).toUpperCase(Locale.ROOT);
  }

  /** Four capitals or fewer: a longer word in capitals is a name. */
  private static boolean isInitials(String word) {
    return word.length() <= 4 && word.codePoints().noneMatch(Character::isLowerCase);
  }
}
