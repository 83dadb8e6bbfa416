package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.server.query.Characters;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Place;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Nothing;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.query.ovid.Draft.Words;
import org.ibid.server.query.ovid.OvidFields.Shape;

/** What words next to each other are in a field of some shape. */
final class Leaves {

  /** What a pasted list leaves at the ends of words; within them it is kept. */
  private static final String EDGE = ",;.'!/";

  private final TidyText tidy;
  private final Map<Query, Place> places;

  Leaves(TidyText tidy, Map<Query, Place> places) {
    this.tidy = tidy;
    this.places = places;
  }

  /** The leaf; {@link Nothing} where the words have no letter, which is told. */
  Query of(Words words, Shape shape) {
    String text = trimmed(words.text());
    if (isNothing(text)) {
      return nothing(words);
    }
    return switch (shape) {
      case TEXT -> text(words);
      case VALUE -> place(value(text), words);
      case YEAR -> date(text, words, true);
      case DATE -> date(text, words, false);
      case HEADING -> place(heading(text, false), words);
      case EXPLODED -> place(heading(text, true), words);
      case QUALIFIER -> place(qualifier(text, words, false), words);
      case EXPLODED_QUALIFIER -> place(qualifier(text, words, true), words);
    };
  }

  /** The heading of a subject; with wildcards, any that the pattern fits. */
  Query heading(Draft.Subject subject) {
    String term = trimmed(Characters.tidy(subject.term()));
    if (isNothing(term)) {
      return nothing(subject.words());
    }
    return Wildcards.isTruncated(term)
        ? heading(term, subject.exploded())
        : new Heading(term, subject.qualifiers(), subject.exploded(), subject.major());
  }

  private static boolean isNothing(String text) {
    return !Wildcards.hasWord(text);
  }

  private Query nothing(Words words) {
    tidy.warn(
        words.start(),
        words.end(),
        "nothing-to-search",
        "Nothing here could be found; it finds nothing.");
    return new Nothing();
  }

  private Query text(Words words) {
    List<Query> each = new ArrayList<>();
    for (OvidToken.Word word : words.words()) {
      for (String part : word.text().split(" ", -1)) {
        String bare = trimmed(part);
        if (!isNothing(bare)) {
          each.add(Wildcards.word(bare));
        } else if (Wildcards.isOpen(bare)) {
          tidy.warn(
              word.start(), word.end(), "nothing-to-search", "A wildcard alone was left out.");
        }
      }
    }
    if (each.isEmpty()) {
      return new Nothing();
    }
    if (each.size() == 1) {
      return place(each.getFirst(), words);
    }
    if (each.stream().allMatch(Term.class::isInstance)) {
      return place(new Phrase(collapsed(words), 0), words);
    }
    each.forEach(part -> place(part, words));
    return place(new Near(each, 0, true), words);
  }

  private static String collapsed(Words words) {
    String text =
        Arrays.stream(words.text().split(" ", -1))
            .filter(part -> !Wildcards.isOpen(trimmed(part)))
            .collect(Collectors.joining(" "));
    return Characters.tidy(trimmed(text));
  }

  /** One value, its wildcards in it. */
  static Query value(String text) {
    String value = Characters.tidy(text);
    Query word = Wildcards.word(value);
    return word instanceof Truncation || value.indexOf(' ') < 0 ? word : new Phrase(value, 0);
  }

  private static Query heading(String text, boolean exploded) {
    String term = Characters.tidy(text);
    return Wildcards.isTruncated(term)
        ? new Fielded(List.of(FieldNames.HEADING), Wildcards.word(term))
        : new Heading(term, List.of(), exploded, false);
  }

  private Query qualifier(String text, Words words, boolean exploded) {
    String name = Characters.tidy(text).toLowerCase(Locale.ROOT);
    Optional<String> known = Qualifiers.named(name);
    if (known.isEmpty()) {
      tidy.warn(
          words.start(),
          words.end(),
          "unknown-qualifier",
          "No qualifier of MeSH is called " + name + ".");
    }
    if (known.isEmpty() && Wildcards.isTruncated(name)) {
      return new Fielded(List.of(FieldNames.QUALIFIER), Wildcards.word(name));
    }
    return new Heading(null, List.of(known.orElse(name)), exploded, false);
  }

  private Query date(String text, Words words, boolean year) {
    Optional<Range> range = OvidDates.range(text, year);
    if (range.isEmpty()) {
      tidy.refuse(
          words.start(), words.end(), "not-a-date", "This is no year, month or day: " + text);
      return new Nothing();
    }
    return place(range.get(), words);
  }

  private Query place(Query query, Words words) {
    places.putIfAbsent(query, tidy.place(words.start(), words.end()));
    return query;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && (EDGE.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
      start++;
    }
    while (end > start
        && (EDGE.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(start, end);
  }
}
