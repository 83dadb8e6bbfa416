package org.ibid.indexer.source.jats;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** Names as they are marked up. */
final class People {

  /** Stands beside a name, and is none of it. */
  private static final Set<String> BESIDE =
      Set.of(
          "contrib-group", "contrib", "aff", "xref", "address", "email", "fn", "bio", "role", "etal",
          "degrees", "label", "contrib-id", "uri", "ext-link", "author-comment", "institution-id");

  /** {@code Smith JA}, {@code Smith, J. A.}: a name in one piece that shows where it parts. */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile("(\\p{L}[\\p{L}'\u2019 -]{0,60}?)(?:, ?+(\\p{L}[^,]{0,60})|,? (\\p{Lu}{1,4}))");

  private People() {}

  /** The person or body that an element names; empty where it has no characters. */
  static Optional<Name> of(Element element) {
    return switch (element.name()) {
      case "name-alternatives", "collab-alternatives" ->
          element.elements().stream().findFirst().flatMap(People::of);
      case "name", "string-name" -> person(element);
      case "anonymous" -> Optional.of(Name.literal("Anonymous"));
      default -> literal(element);
    };
  }

  private static Optional<Name> person(Element element) {
    String family = part(element, "surname");
    String given = part(element, "given-names");
    String suffix = part(element, "suffix");
    if (family.isEmpty() && !given.isEmpty() && !suffix.isEmpty()) {
      return Optional.of(Name.of(suffix, given));
    }
    if (family.isEmpty()) {
      return given.isEmpty() ? unparted(element) : Optional.of(Name.literal(given));
    }
    return Optional.of(new Name.Personal(family, orNull(given), orNull(suffix)));
  }

  private static String part(Element element, String name) {
    return element
        .first(name)
        .map(part -> withoutSeparator(part.textWithout(People::isBeside)))
        .orElse("");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Optional<Name> unparted(Element element) {
    String text = withoutSeparator(element.textWithout(People::isBeside));
    Matcher parts = FAMILY_FIRST.matcher(text);
    if (element.is("string-name") && parts.matches()) {
      String given = parts.group(2) == null ? parts.group(3) : parts.group(2);
      return Optional.of(Name.of(parts.group(1).strip(), given.strip()));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(Name.literal(text));
  }

  private static Optional<Name> literal(Element element) {
    String text = withoutSeparator(element.textWithout(People::isBeside));
    return text.isEmpty() ? Optional.empty() : Optional.of(Name.literal(text));
  }

  private static boolean isBeside(Element element) {
    return BESIDE.contains(element.name());
  }

  /** A name as it stands in a list ends in what sets it apart from the next. */
  private static String withoutSeparator(String text) {
    int end = text.length();
    while (end > 0 && ",;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
