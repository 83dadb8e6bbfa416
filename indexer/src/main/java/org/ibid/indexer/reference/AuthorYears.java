package org.ibid.indexer.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;

/** A reference list by first author and year, as marks without numbers name its entries. */
final class AuthorYears {

  /**
   * An entry.
   *
   * @param second key of the second author; empty if there is none
   * @param authors how many there are
   * @param letter what tells works of one author and year apart, or 0
   */
  private record Entry(String id, String second, int authors, char letter) {}

  /** Letters tell no more works of a year apart; a name that means more of them names none. */
  private static final int MOST_ALIKE = 26;

  /** The year of an entry that has none, and of a mark that says {@code n.d.} */
  static final int UNDATED = 0;

  /** Entries whose authors weren't understood may have any number of them. */
  static final int UNKNOWN = 0;

  /** A list that is shortened to {@code et al.} has more authors than it prints. */
  private static final int MORE = 3;

  /** A body is known by an acronym of so many letters or more. */
  private static final int SHORTEST_ACRONYM = 2;

  /** What a mark names of an entry: a key of its author, and its year. */
  private record Work(String author, int year) {}

  private final Map<Work, List<Entry>> entries = new HashMap<>();

  /** Other forms of the names, for marks that name none in full: acronyms, without particles. */
  private final Map<Work, List<Entry>> aliases = new HashMap<>();

  /** Keys of all authors, in all forms. */
  private final Set<String> authors = new HashSet<>();

  AuthorYears(List<Reference> references) {
    references.forEach(this::add);
  }

  private static List<Name> names(Reference reference) {
    Publication publication = reference.publication();
    return publication.author().isEmpty() ? publication.editor() : publication.author();
  }

  /** Key of an entry's first author; empty if none was understood. */
  static String firstAuthor(Reference reference) {
    List<Name> names = names(reference);
    return names.isEmpty() ? "" : key(family(names.getFirst()));
  }

  private void add(Reference reference) {
    Integer issued = reference.publication().issued();
    add(reference, issued == null ? UNDATED : issued);
    int printed = issued == null ? printedYear(reference.raw()) : UNDATED;
    if (printed != UNDATED) {
      add(reference, printed);
    }
  }

  private void add(Reference reference, int year) {
    List<Name> names = names(reference);
    char letter = letter(reference.raw(), year);
    String opening = opening(reference.raw());
    if (names.isEmpty()) {
      add(aliases, key(opening), year, new Entry(reference.id(), "", UNKNOWN, letter));
      return;
    }
    String second = names.size() < 2 ? "" : key(family(names.get(1)));
    int count = names.size() + (reference.publication().etAl() ? MORE : 0);
    Entry entry = new Entry(reference.id(), second, count, letter);
    String first = family(names.getFirst());
    add(entries, key(first), year, entry);
    List<String> others = new ArrayList<>(aliases(names.getFirst()));
    others.add(opening);
    others.stream()
        .map(AuthorYears::key)
        .distinct()
        .forEach(alias -> add(aliases, alias, year, entry));
  }

  /** The first year in an entry whose own wasn't understood, or {@link #UNDATED}. */
  private static int printedYear(String raw) {
    return Token.of(raw).stream()
        .mapToInt(token -> Locator.year(token.text()))
        .filter(year -> year > 0)
        .findFirst()
        .orElse(UNDATED);
  }

  /** What an entry starts with: the first author, however the rest was understood. */
  private static String opening(String raw) {
    int end = 0;
    while (end < raw.length() && ",.;:(".indexOf(raw.charAt(end)) < 0) {
      end++;
    }
    return raw.substring(0, end);
  }

  private void add(Map<Work, List<Entry>> to, String author, int year, Entry entry) {
    if (!author.isEmpty()) {
      authors.add(author);
      to.computeIfAbsent(new Work(author, year), unused -> new ArrayList<>()).add(entry);
    }
  }

  private static String family(Name name) {
    return switch (name) {
      case Name.Personal person -> person.family();
      case Name.Literal body -> body.literal();
    };
  }

  private static List<String> aliases(Name name) {
    return switch (name) {
      case Name.Personal person -> withoutParticles(person.family());
      case Name.Literal body -> shortForms(body.literal());
    };
  }

  private static List<String> withoutParticles(String family) {
    String rest = family;
    int space = rest.indexOf(' ');
    while (space > 0 && NameWords.isParticle(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest.equals(family) ? List.of() : List.of(rest);
  }

  /** {@code World Health Organization (WHO)}: what the parenthesis holds, without it, initials. */
  private static List<String> shortForms(String body) {
    List<String> forms = new ArrayList<>();
    int open = body.indexOf('(');
    int close = body.indexOf(')', Math.max(0, open));
    String plain = open > 0 && close > 0 ? body.substring(0, open) : body;
    if (!plain.equals(body)) {
      forms.add(plain);
      forms.add(body.substring(open + 1, close));
    }
    if (plain.startsWith("The ")) {
      forms.add(plain.substring("The ".length()));
    }
    String joined = plain.replace(" and ", " ").replace(" & ", " ");
    if (!joined.equals(plain)) {
      forms.add(joined);
    }
    String initials = initials(plain);
    if (initials.length() >= SHORTEST_ACRONYM) {
      forms.add(initials);
    }
    return forms;
  }

  private static String initials(String body) {
    StringBuilder initials = new StringBuilder();
    for (String word : Spaces.words(body)) {
      if (Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
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
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetter(c)) {
        key.append(unaccented(Character.toLowerCase(c)));
      }
    }
    return key.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Letters whose strokes Unicode doesn't take for accents. */
  private static String unaccented(char c) {
    return switch (c) {
      case '\u00f8' -> "o";
      case '\u0142' -> "l";
      case '\u0111', '\u00f0' -> "d";
      case '\u00df' -> "ss";
      case '\u00e6' -> "ae";
      case '\u0153' -> "oe";
      case '\u0131' -> "i";
      default -> Character.toString(c);
    };
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether a first author is called so; {@code key} as {@link #key} makes it. */
  boolean hasKey(String key) {
    return authors.contains(key);
  }

  /**
   * The ids of the entries that a mark names: one, or several that it doesn't tell apart.
   *
   * @param letter the letter after the year, or 0
   */
  List<String> resolve(CitedNames names, int year, char letter) {
    Work work = new Work(names.first(), year);
    List<Entry> found = entries.getOrDefault(work, aliases.getOrDefault(work, List.of()));
    found =
        narrowed(found, entry -> entry.second.equals(names.second()), !names.second().isEmpty());
    found = narrowed(found, entry -> names.mayBe(entry.authors), true);
    if (letter == 0) {
      found = narrowed(found, entry -> entry.letter == 0, true);
      return ids(found);
    }
    List<Entry> lettered = found.stream().filter(entry -> entry.letter == letter).toList();
    if (!lettered.isEmpty() || found.stream().anyMatch(entry -> entry.letter != 0)) {
      return ids(lettered);
    }
    int position = letter - 'a';
    return position < found.size() ? List.of(found.get(position).id) : List.of();
  }

  /** Those of several that fit better, if any does. */
  private static List<Entry> narrowed(List<Entry> found, Predicate<Entry> better, boolean asked) {
    if (!asked || found.size() < 2) {
      return found;
    }
    List<Entry> fitting = found.stream().filter(better).toList();
    return fitting.isEmpty() ? found : fitting;
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.size() > MOST_ALIKE ? List.of() : entries.stream().map(Entry::id).toList();
  }
}
