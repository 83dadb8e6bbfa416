package org.ibid.indexer.source.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.PersonNames;

/**
 * A list of names as BibTeX has it: joined by {@code and}; {@code First von Last}, {@code von Last,
 * First} or {@code von Last, Jr, First}; what stands in braces is one word (Markey, <i>Tame the
 * BeaST</i>, section 11). Of BibLaTeX also {@code family=…, given=…}.
 *
 * @param etAl whether the list ends in {@code and others}
 */
record BibtexNames(List<Name> names, boolean etAl) {

  private static final Set<String> PARTS =
      Set.of("family", "given", "prefix", "suffix", "useprefix", "id", "given-i", "family-i");

  BibtexNames {
    names = List.copyOf(names);
  }

  static BibtexNames of(String list) {
    List<Name> names = new ArrayList<>();
    boolean etAl = false;
    for (String one : split(list)) {
      if (PersonNames.isOthers(Latex.text(one))) {
        etAl = true;
      } else {
        name(one.strip()).ifPresent(names::add);
      }
    }
    return new BibtexNames(names, etAl);
  }

  /** Names between the {@code and}s that stand in no braces; where there is none, semicolons. */
  private static List<String> split(String list) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int name = 0;
    int word = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i == list.length() ? ' ' : list.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 0 && Character.isWhitespace(c)) {
        if (i - word == 3 && list.regionMatches(true, word, "and", 0, 3)) {
          names.add(list.substring(name, word));
          name = i;
        }
        word = i + 1;
      }
    }
    names.add(list.substring(Math.min(name, list.length())));
    return names.size() == 1 ? split(list, ';') : names;
  }

  /** Pieces between a separator that stands in no braces; a blank separates as any white space. */
  private static List<String> split(String text, char separator) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? separator : text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean separates = separator == ' ' ? Character.isWhitespace(c) : c == separator;
      if (i == text.length() || (depth <= 0 && separates)) {
        if (separator != ' ' || i > start) {
          pieces.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static Optional<Name> name(String name) {
    String text = printed(name);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    if (isBraced(name)) {
      return Optional.of(Name.literal(text));
    }
    List<String> parts = split(name, ',').stream().map(String::strip).toList();
    Optional<Name> extended = extended(parts);
    if (extended.isPresent()) {
      return extended;
    }
    if (printed(parts.getFirst()).isEmpty()) {
      return PersonNames.of(text);
    }
    return Optional.of(parts.size() == 1 ? asSpoken(name) : inverted(parts));
  }

  private static String printed(String latex) {
    return Markup.line(Latex.text(latex));
  }

  /** Whether one pair of braces holds all of a name: {@code {World Health Organization}}. */
  private static boolean isBraced(String name) {
    if (!name.startsWith("{") || name.startsWith("{\\")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i == name.length() - 1;
      }
    }
    return false;
  }

  private static Name inverted(List<String> parts) {
    String family = printed(parts.getFirst());
    if (parts.size() == 2) {
      return PersonNames.person(family, printed(parts.get(1)), null);
    }
    if (parts.size() == 3) {
      return PersonNames.person(family, printed(parts.get(2)), printed(parts.get(1)));
    }
    String given = String.join(", ", parts.subList(1, parts.size()));
    return PersonNames.person(family, printed(given), null);
  }

  /** {@code Ludwig van Beethoven}: the family name begins at the first word in lower case. */
  private static Name asSpoken(String name) {
    List<String> words = split(name.replace('~', ' '), ' ');
    int family = words.size() - 1;
    for (int i = 0; i < words.size() - 1; i++) {
      if (isParticle(words.get(i))) {
        family = i;
        break;
      }
    }
    String given = String.join(" ", words.subList(0, family));
    String last = String.join(" ", words.subList(family, words.size()));
    String text = printed(last);
    return text.isEmpty()
        ? Name.literal(printed(name))
        : PersonNames.person(text, printed(given), null);
  }

  private static boolean isParticle(String word) {
    String text = word.startsWith("{") && !word.startsWith("{\\") ? "" : Latex.text(word);
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** BibLaTeX's names by part, whose values may stand in quotation marks. */
  private static Optional<Name> extended(List<String> parts) {
    Map<String, String> values = new HashMap<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      if (!PARTS.contains(key)) {
        return Optional.empty();
      }
      values.put(key, printed(part.substring(equals + 1).replace("\"", "")));
    }
    String family = values.getOrDefault("family", "");
    String prefix = values.getOrDefault("prefix", "");
    String whole = prefix.isEmpty() ? family : (prefix + " " + family).strip();
    return whole.isEmpty()
        ? Optional.empty()
        : Optional.of(PersonNames.person(whole, values.get("given"), values.get("suffix")));
  }
}
