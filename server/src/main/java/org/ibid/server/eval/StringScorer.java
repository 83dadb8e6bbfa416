package org.ibid.server.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.reference.ReferenceParser;

/** Reads labelled reference strings and counts, field by field, what was read as labelled. */
final class StringScorer {

  /** Printed among authors, but of no name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "and", "et", "al", "und", "y", "e", "others", "ed", "eds", "Ed", "Eds", "editor",
          "editors", "Editor", "Editors");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]++");

  private final ReferenceParser parser = new ReferenceParser();
  private final Scores scores;

  StringScorer(Scores scores) {
    this.scores = scores;
  }

  void score(LabelledReference reference) {
    Publication got = parser.parse(reference.raw()).publication();
    for (Field field : Field.values()) {
      Tally tally = tally(reference, field, got);
      scores.add(reference.corpus(), field.column(), tally);
      if (tally.strict().wrong() + tally.strict().missed() > 0) {
        scores.add(miss(reference, field, got, tally));
      }
    }
  }

  private static Tally tally(LabelledReference reference, Field field, Publication got) {
    if (field == Field.AUTHORS && !reference.authors().isEmpty()) {
      return Tally.of(authors(reference.authors(), got.author()));
    }
    Tally tally = field.compare(reference.gold(), got);
    boolean unlabelled = reference.partial() && tally.soft().expected() == 0;
    return unlabelled && isOutsideLabels(reference, field.text(got)) ? Tally.NONE : tally;
  }

  /** Whether a value is printed where no label is: nobody has said what it is. */
  private static boolean isOutsideLabels(LabelledReference reference, String value) {
    String rest = Folding.of(reference.raw(), Strictness.STRICT);
    for (Field field : Field.values()) {
      for (String part : parts(field, reference.gold())) {
        rest = rest.replaceFirst("(?i)" + Pattern.quote(part), "\n");
      }
    }
    String words = words(value);
    return Arrays.stream(rest.split("\n", -1)).anyMatch(piece -> words(piece).contains(words));
  }

  /** The words of a text with a space around each. */
  private static String words(String text) {
    return " " + String.join(" ", Folding.words(text)) + " ";
  }

  private static List<String> parts(Field field, Publication gold) {
    Stream<String> parts =
        field == Field.AUTHORS
            ? gold.author().stream().map(StringScorer::family)
            : field == Field.PAGE
                ? Arrays.stream(field.text(gold).split("-", -1))
                : Stream.of(field.text(gold));
    return parts
        .map(part -> Folding.of(part, Strictness.STRICT))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String family(Name name) {
    return switch (name) {
      case Name.Personal person -> person.family();
      case Name.Literal literal -> literal.literal();
    };
  }

  /** The same letters, in whatever order and with whatever stops a style prints names. */
  private static Score authors(String expected, List<Name> got) {
    String found = got.stream().map(Name::display).collect(Collectors.joining(" "));
    if (found.isEmpty()) {
      return Score.MISSED;
    }
    return letters(expected).equals(letters(found)) ? Score.RIGHT : Score.OTHER;
  }

  private static String letters(String names) {
    String kept =
        NO_LETTERS
            .splitAsStream(names)
            .filter(word -> !NO_NAMES.contains(word))
            .collect(Collectors.joining());
    return Folding.of(kept, Strictness.SOFT)
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Miss miss(LabelledReference reference, Field field, Publication got, Tally tally) {
    boolean blob = field == Field.AUTHORS && !reference.authors().isEmpty();
    return new Miss(
        reference.corpus(),
        field.column(),
        reference.article(),
        reference.raw(),
        blob ? reference.authors() : field.text(reference.gold()),
        field.text(got),
        tally.soft().wrong() + tally.soft().missed() > 0);
  }
}
