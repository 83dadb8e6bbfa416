package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * How a paper names its own authors with initials: where it cites them, and where it says who did
 * what. {@code Herrera Galante A} tells that {@code Antonia Herrera Galante} has two family names.
 */
public final class OwnCitations {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]++";
  private static final String FAMILY =
      WORD + "(?:\\s(?:(?:de|da|do|dos|del|la|van|der|den|von)\\s){0,2}" + WORD + "){1,2}";

  /** {@code Herrera Galante A}, {@code Herrera Galante, A.}. */
  private static final Pattern TURNED =
      Pattern.compile("(?<![\\p{L}'’-])(" + FAMILY + "),?\\s(\\p{Lu})(?!\\p{Ll})");

  /** {@code A. Herrera Galante}. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<![\\p{L}.'’-])(\\p{Lu})\\.\\s?(?:-?\\p{Lu}\\.\\s?){0,3}+(" + FAMILY + ")");

  /** Family names of more than one word, each with the first initial behind it. */
  private final Set<String> turned = new HashSet<>();

  /** The same of names that begin with an initial, as a byline may. */
  private final Set<String> spoken = new HashSet<>();

  /** Looks through passages of a paper. */
  public OwnCitations(List<String> passages) {
    for (String passage : passages) {
      Matcher behind = TURNED.matcher(passage);
      while (behind.find()) {
        addEnds(behind.group(1).split("\\s"), behind.group(2));
      }
      Matcher before = SPOKEN.matcher(passage);
      while (before.find()) {
        addStarts(before.group(2).split("\\s"), before.group(1));
      }
    }
  }

  /** What stands before the family name may be another's word. */
  private void addEnds(String[] words, String initial) {
    for (int from = 0; from + 1 < words.length; from++) {
      turned.add(key(List.of(words).subList(from, words.length), initial));
    }
  }

  private void addStarts(String[] words, String initial) {
    for (int to = 2; to <= words.length; to++) {
      spoken.add(key(List.of(words).subList(0, to), initial));
    }
  }

  private static String key(List<String> family, String initial) {
    return Folded.of(String.join(" ", family)) + "|" + Folded.of(initial);
  }

  /** The authors with the family names that the paper itself uses. */
  AuthorLine asNamed(AuthorLine line) {
    return new AuthorLine(asNamed(line.authors()), line.etAl());
  }

  /** The same for names from elsewhere. */
  public List<Name> asNamed(List<Name> authors) {
    List<Name> names = new ArrayList<>();
    authors.forEach(name -> names.add(asNamed(name)));
    return names;
  }

  private Name asNamed(Name name) {
    if (!(name instanceof Name.Personal person) || person.given() == null) {
      return name;
    }
    List<String> words = List.of((person.given() + " " + person.family()).split("\\s+", -1));
    int printed = words.size() - person.family().split("\\s+", -1).length;
    boolean initial = words.getFirst().endsWith(".") || words.getFirst().length() < 2;
    for (int from = 1; from < printed; from++) {
      List<String> family = words.subList(from, words.size());
      String key = key(family, words.getFirst().substring(0, 1));
      if (turned.contains(key) || (spoken.contains(key) && !initial)) {
        String given = String.join(" ", words.subList(0, from));
        return new Name.Personal(String.join(" ", family), given, person.suffix());
      }
    }
    return name;
  }
}
