package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;

/** Trees that PubMed's language can say; the same seed gives the same trees. */
final class RandomTrees {

  private static final int DEEPEST = 4;

  private static final List<String> WORDS =
      List.of(
          "wombat", "burrow", "x", "or", "NOT", "and", "β-cell", "IL-1β", "2010", "1", "A",
          "Search", "naïve");
  private static final List<List<String>> FIELDS =
      List.of(
          List.of("title", "abstract", "keyword"),
          List.of("title"),
          List.of("abstract"),
          List.of("title", "abstract", "keyword", "mesh"),
          List.of("all"),
          List.of("author"),
          List.of("journal"));

  private final Random random;

  RandomTrees(long seed) {
    this.random = new Random(seed);
  }

  Query next() {
    return tree(0);
  }

  private Query tree(int depth) {
    if (depth == DEEPEST || random.nextInt(3) == 0) {
      return leaf();
    }
    return switch (random.nextInt(5)) {
      case 0 -> Query.not(tree(depth + 1));
      case 1, 2 -> Query.allOf(several(depth));
      default -> Query.anyOf(several(depth));
    };
  }

  private List<Query> several(int depth) {
    List<Query> operands = new ArrayList<>();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      operands.add(tree(depth + 1));
    }
    return operands;
  }

  private Query leaf() {
    return switch (random.nextInt(9)) {
      case 0 -> new LineReference(random.nextBoolean() ? "1" : "2a");
      case 1 -> heading();
      case 2 -> new Fielded(List.of("year"), range("2001", "2018"));
      case 3 -> new Fielded(List.of("entered"), range("2001-02-03", "2018-11"));
      case 4 -> new Fielded(List.of("publication_type"), new Phrase("case reports", 0));
      case 5 -> new Query.Everything();
      default -> new Fielded(pick(FIELDS), words());
    };
  }

  private Query words() {
    return switch (random.nextInt(4)) {
      case 0 -> new Term(pick(WORDS));
      case 1 -> truncation();
      case 2 -> new Phrase(pick(WORDS) + " " + pick(WORDS), 0);
      default ->
          random.nextBoolean()
              ? new Near(List.of(new Term(pick(WORDS)), truncation()), 0, true)
              : new Near(
                  List.of(new Term(pick(WORDS)), new Term("den"), truncation()),
                  random.nextInt(4),
                  false);
    };
  }

  private Query truncation() {
    return random.nextInt(4) == 0
        ? new Truncation(
            List.of(new Literal("behavio"), new Gap(0, 1), new Literal("r"), Gap.any()))
        : new Truncation(List.of(new Literal("burr"), Gap.any()));
  }

  private Query heading() {
    boolean exploded = random.nextBoolean();
    boolean major = random.nextBoolean();
    String qualifier = random.nextBoolean() ? "surgery" : "nursing";
    List<String> family = exploded ? Qualifiers.family(qualifier) : List.of(qualifier);
    return switch (random.nextInt(3)) {
      case 0 -> new Heading(null, family, false, false);
      case 1 -> new Heading("Wombats, Hairy and Bare", family, exploded, major);
      default -> new Heading("Wombats", List.of(), exploded, major);
    };
  }

  private Range range(String from, String to) {
    return switch (random.nextInt(3)) {
      case 0 -> Range.of(from, null);
      case 1 -> Range.of(null, to);
      default -> Range.of(from, to);
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
