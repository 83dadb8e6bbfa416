package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.source.bibliography.PersonNames;

/** The authors of a page's paper as its tags name them, often twice, and often several in one. */
final class TaggedAuthors {

  /** {@code J. D.}, {@code JD}, {@code Jean D.}: what stands behind the comma of a family name. */
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{1,3}|(?:\\p{Lu}[\\p{Ll}]?\\.[\\s-]?){1,4}");

  private static final Pattern UNFILLED = Pattern.compile("[{}]|\\$\\w|<%");

  private static final Pattern COMMA = Pattern.compile(",\\s*+(?:(?:and|&)\\s++)?+");

  private final List<String> cited;
  private final List<String> created;

  /**
   * Authors.
   *
   * @param cited as tags for citation name them
   * @param created as those of Dublin Core do
   */
  TaggedAuthors(List<String> cited, List<String> created) {
    this.cited = once(apart(filled(cited)));
    this.created = once(apart(filled(created)));
  }

  /** Without what a site's own template left unfilled: {@code $author.name}. */
  private static List<String> filled(List<String> names) {
    return names.stream().filter(name -> !UNFILLED.matcher(name).find()).toList();
  }

  /** The names in order. */
  List<Name> names() {
    return printed().stream().flatMap(name -> PersonNames.of(name).stream()).toList();
  }

  /** Those of them that no tag has with a comma, which tells family from given names. */
  Set<Name> spoken() {
    return printed().stream()
        .filter(name -> name.indexOf(',') < 0)
        .flatMap(name -> PersonNames.of(name).stream())
        .collect(Collectors.toSet());
  }

  /** Each in the form with a comma where there is one. */
  private List<String> printed() {
    Map<List<String>, String> inverted = new HashMap<>();
    created.stream()
        .filter(name -> name.indexOf(',') > 0)
        .forEach(name -> inverted.putIfAbsent(words(name), name));
    List<String> names = cited.isEmpty() ? created : cited;
    return names.stream()
        .map(name -> name.indexOf(',') < 0 ? inverted.getOrDefault(words(name), name) : name)
        .toList();
  }

  private static List<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s,.]++", -1))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  /** A page that has its tags twice has its authors twice. */
  private static List<String> once(List<String> names) {
    int half = names.size() / 2;
    boolean twice =
        half > 0
            && names.size() == 2 * half
            && names.subList(0, half).equals(names.subList(half, names.size()));
    return twice ? names.subList(0, half) : names;
  }

  /** Several names in one tag are set apart by semicolons, or else by commas. */
  private static List<String> apart(List<String> values) {
    if (values.size() != 1) {
      return values;
    }
    String only = values.getFirst();
    List<String> parts =
        Stream.of(only.split(";", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
    if (parts.size() > 1) {
      return parts;
    }
    List<String> names =
        Stream.of(COMMA.split(only, -1)).map(String::strip).filter(n -> !n.isEmpty()).toList();
    if (names.size() > 1 && names.stream().allMatch(name -> name.indexOf(' ') > 0)) {
      return names;
    }
    return names.size() > 2 && names.size() % 2 == 0 ? pairs(names, parts) : parts;
  }

  /** {@code Poe, A. B., Ng, L.}: every second part is initials. */
  private static List<String> pairs(List<String> parts, List<String> otherwise) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      if (!INITIALS.matcher(parts.get(i + 1)).matches()) {
        return otherwise;
      }
      names.add(parts.get(i) + ", " + parts.get(i + 1));
    }
    return names;
  }
}
