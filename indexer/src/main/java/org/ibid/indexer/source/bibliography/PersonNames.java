package org.ibid.indexer.source.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/**
 * Names as databases write them: {@code Family, Given, Suffix}, {@code Family AB}, or as spoken.
 */
public final class PersonNames {

  private static final Pattern SPACE = Pattern.compile("\\s++");
  private static final Pattern SUFFIX =
      Pattern.compile("(?:Jr|Sr|I{2,3}|IV|V|2nd|3rd|4th)\\.?+", Pattern.CASE_INSENSITIVE);

  /** {@code J.}, {@code JB}, {@code K.-L.}, {@code D.G.}: capitals only, or each with its stop. */
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\.(?:-?+\\p{Lu}\\.){0,4}+|\\p{Lu}{1,3}+|\\p{Lu}-\\p{Lu})");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:and\\s++)?+(?:others|et\\.?+\\s?+al\\.?+|\\.{3}|…)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "la",
          "le", "ter", "ten", "zu", "zum", "zur", "af", "al", "el", "bin", "ibn", "st.", "vander");

  /** Words that no person is called by. */
  private static final Set<String> BODIES =
      Set.of(
          "university",
          "universität",
          "université",
          "universidad",
          "institute",
          "institut",
          "center",
          "centre",
          "department",
          "ministry",
          "organization",
          "organisation",
          "society",
          "association",
          "committee",
          "commission",
          "council",
          "consortium",
          "collaboration",
          "group",
          "network",
          "agency",
          "office",
          "foundation",
          "federation",
          "academy",
          "hospital",
          "laboratory",
          "project",
          "investigators",
          "collaborators",
          "programme",
          "program",
          "inc.",
          "ltd",
          "ltd.",
          "gmbh",
          "corporation",
          "company",
          "nations",
          "service",
          "services",
          "initiative",
          "registry",
          "team",
          "trialists",
          "alliance",
          "panel",
          "taskforce",
          "of",
          "for",
          "and",
          "the");

  private PersonNames() {}

  /** Whether a list's last name only says that there are more. */
  public static boolean isOthers(String name) {
    return OTHERS.matcher(name.strip()).matches();
  }

  /** The name that a field holds; empty where it holds none. */
  public static Optional<Name> of(String field) {
    String name = Markup.line(field);
    while (name.endsWith(",") || name.endsWith(";")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    if (name.codePoints().noneMatch(Character::isLetterOrDigit) || isOthers(name)) {
      return Optional.empty();
    }
    return Optional.of(name.indexOf(',') < 0 ? asSpoken(name) : inverted(name));
  }

  /**
   * The name that a field of a reference manager holds. As EndNote has it, a comma ends the name of
   * a body, and the first comma of its own is doubled. Two commas with a space between end the name
   * of a person who has no other.
   */
  public static Optional<Name> ofManager(String value) {
    String name = Markup.line(value);
    int comma = name.indexOf(',');
    int end = name.length() - 1;
    if (comma <= 0) {
      return of(value);
    }
    if (comma == end) {
      return Optional.of(Name.literal(name.substring(0, end).strip()));
    }
    if (name.substring(comma).equals(", ,")) {
      return Optional.of(person(name.substring(0, comma).strip(), null, null));
    }
    return name.startsWith(",,", comma) && comma + 1 < end
        ? Optional.of(Name.literal(name.substring(0, comma) + name.substring(comma + 1)))
        : of(value);
  }

  private static Name inverted(String name) {
    List<String> parts = Arrays.stream(name.split(",", -1)).map(String::strip).toList();
    String family = parts.getFirst();
    if (family.isEmpty()) {
      return asSpoken(name.replace(',', ' ').strip());
    }
    if (parts.size() == 2 && family.indexOf(' ') > 0 && isBody(family)) {
      return Name.literal(name);
    }
    if (parts.size() == 2) {
      return person(family, parts.get(1), null);
    }
    boolean suffixInMiddle = SUFFIX.matcher(parts.get(1)).matches();
    String given = suffixInMiddle ? joined(parts, 2, parts.size()) : parts.get(1);
    String suffix = suffixInMiddle ? parts.get(1) : joined(parts, 2, parts.size());
    return suffixInMiddle || suffix.isEmpty() || SUFFIX.matcher(suffix).matches()
        ? person(family, given, suffix)
        : person(family, given + ", " + suffix, null);
  }

  private static String joined(List<String> parts, int from, int to) {
    return String.join(", ", parts.subList(from, to).stream().filter(p -> !p.isEmpty()).toList());
  }

  private static Name asSpoken(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(SPACE.split(name)));
    if (words.size() == 1 || isBody(name)) {
      return words.size() == 1 ? person(name, null, null) : Name.literal(name);
    }
    String suffix =
        SUFFIX.matcher(words.getLast()).matches() && words.size() > 2 ? words.removeLast() : null;
    if (INITIALS.matcher(words.getLast()).matches()
        && !INITIALS.matcher(words.getFirst()).matches()) {
      return familyFirst(words, suffix);
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
      family--;
    }
    return person(phrase(words, family, words.size()), phrase(words, 0, family), suffix);
  }

  /** {@code de la Cruz JB}, {@code Pinto-Gouveia J. M.}: initials stand behind the family name. */
  private static Name familyFirst(List<String> words, @Nullable String suffix) {
    int given = words.size() - 1;
    while (given > 1 && INITIALS.matcher(words.get(given - 1)).matches()) {
      given--;
    }
    return person(phrase(words, 0, given), phrase(words, given, words.size()), suffix);
  }

  private static String phrase(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  private static boolean isBody(String name) {
    return Arrays.stream(SPACE.split(name))
        .anyMatch(word -> BODIES.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** A person, whose given names and suffix may be blank. */
  public static Name person(String family, @Nullable String given, @Nullable String suffix) {
    return new Name.Personal(family, textOrNull(given), textOrNull(suffix));
  }

  private static @Nullable String textOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
