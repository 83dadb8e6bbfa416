package org.ibid.indexer.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;

/** A reference list by first author and year, as marks without numbers name its entries. */
final class AuthorYears {

  /**
   * An entry.
   *
   * @param second key of the second author; empty if there is none
   * @param letter what tells works of one author and year apart, or 0
   */
  private record Entry(String id, String second, char letter) {}

  /** The year of an entry that has none, and of a mark that says {@code n.d.} */
  static final int UNDATED = 0;

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  AuthorYears(List<Reference> references) {
    for (Reference reference : references) {
      Publication publication = reference.publication();
      List<Name> names =
          publication.author().isEmpty() ? publication.editor() : publication.author();
      if (!names.isEmpty()) {
        Integer year = publication.issued();
        add(reference, names, year == null ? UNDATED : year);
      }
    }
  }

  private void add(Reference reference, List<Name> names, int year) {
    String first = key(family(names.getFirst()));
    String second = names.size() < 2 ? "" : key(family(names.get(1)));
    families.add(first);
    entries
        .computeIfAbsent(first + year, unused -> new ArrayList<>())
        .add(new Entry(reference.id(), second, letter(reference.raw(), year)));
  }

  private static String family(Name name) {
    return switch (name) {
      case Name.Personal person -> person.family();
      case Name.Literal body -> body.literal();
    };
  }

  private static char letter(String raw, int year) {
    String digits = year == UNDATED ? "n.d." : Integer.toString(year);
    for (int at = raw.indexOf(digits); at >= 0; at = raw.indexOf(digits, at + 1)) {
      int next = at + digits.length();
      boolean letter = next < raw.length() && raw.charAt(next) >= 'a' && raw.charAt(next) <= 'k';
      boolean ends = next + 1 >= raw.length() || !Character.isLetterOrDigit(raw.charAt(next + 1));
      if (letter && ends) {
        return raw.charAt(next);
      }
    }
    return 0;
  }

  /** Letters of a name without case and accents. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean hasFamily(String family) {
    return families.contains(key(family));
  }

  /**
   * The ids of the entries that a mark names.
   *
   * @param second the other author that the mark names, or empty
   * @param letter the letter after the year, or 0
   */
  List<String> resolve(String first, String second, int year, char letter) {
    List<Entry> found = entries.getOrDefault(key(first) + year, List.of());
    found = narrowed(found, second);
    if (letter == 0 || found.isEmpty()) {
      return found.stream().map(Entry::id).toList();
    }
    List<Entry> lettered = found.stream().filter(entry -> entry.letter == letter).toList();
    if (!lettered.isEmpty()) {
      return lettered.stream().map(Entry::id).toList();
    }
    int position = letter - 'a';
    return position < found.size() ? List.of(found.get(position).id) : List.of();
  }

  private static List<Entry> narrowed(List<Entry> found, String second) {
    if (second.isEmpty() || found.size() < 2) {
      return found;
    }
    String key = key(second);
    List<Entry> same = found.stream().filter(entry -> entry.second.equals(key)).toList();
    return same.isEmpty() ? found : same;
  }
}
