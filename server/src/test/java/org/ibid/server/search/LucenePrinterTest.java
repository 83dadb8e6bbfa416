package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Preferring;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LucenePrinterTest {

  private static final int TREES = 5_000;
  private static final int DEEPEST = 3;
  private static final List<String> WORDS =
      List.of("wombat", "OR", "not", "a-b", "x:y", "a/b", "(den)", "\"", "a\\b", "5*", "é", "<1");

  private final LuceneSyntax syntax = new LuceneSyntax(SearchFields.of(Kind.PAPER));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a b | a b",
        "a AND b AND NOT c | +a +b -c",
        "+a b | +a b",
        "a OR (b AND c) | a (+b +c)",
        "title:(a b) | title:a title:b",
        "\"heat shock\"~2 | \"heat shock\"~2",
        "micro* wom?n fuzy~1 | micro* wom?n fuzy~1",
        "year:[2010 TO *] | year:[\"2010\" TO *]",
        "(a b)^2 | (a b)^2.0",
        "a\\:b | a\\:b",
        "* | *",
      })
  void printsWhatWasRead(String text, String printed) {
    assertThat(syntax.print(syntax.parse(text).tree())).hasValue(printed);
  }

  @Test
  void randomTreesAreReadAsTheyWerePrinted() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < TREES; i++) {
      Query tree = tree(random, 0);
      Optional<String> text = LucenePrinter.print(tree);
      assertThat(syntax.parse(text.orElseThrow()).tree())
          .as("seed %d, tree %d: %s", seed, i, text)
          .isEqualTo(tree);
    }
  }

  @Test
  void whatThisSyntaxCannotSayIsNotPrinted() {
    assertThat(syntax.print(new LineReference("1"))).isEmpty();
    assertThat(syntax.print(new Fielded(List.of("title", "abstract"), new Term("a")))).isEmpty();
    assertThat(syntax.print(new Fielded(List.of("colour"), new Term("a")))).isEmpty();
    assertThat(syntax.print(new Truncation(List.of(new Literal("a"), new Gap(0, 1))))).isEmpty();
  }

  /** Negations come last in a conjunction, as that syntax has them. */
  private static Query tree(Random random, int depth) {
    if (depth == DEEPEST || random.nextInt(3) == 0) {
      return leaf(random);
    }
    return switch (random.nextInt(5)) {
      case 0 -> Query.anyOf(List.of(tree(random, depth + 1), tree(random, depth + 1)));
      case 1 -> new Boost(tree(random, depth + 1), 2.5f);
      case 2 -> new Preferring(leaf(random), leaf(random));
      case 3 -> new Not(Query.anyOf(List.of(leaf(random), leaf(random))));
      default -> conjunction(random, depth);
    };
  }

  private static Query conjunction(Random random, int depth) {
    List<Query> operands = new ArrayList<>();
    operands.add(leaf(random));
    operands.add(Query.anyOf(List.of(leaf(random), tree(random, depth + 1))));
    if (random.nextBoolean()) {
      operands.add(new Not(leaf(random)));
    }
    return Query.allOf(operands);
  }

  private static Query leaf(Random random) {
    Query leaf =
        switch (random.nextInt(6)) {
          case 0 -> new Phrase(word(random) + " " + word(random), random.nextInt(3));
          case 1 -> new Truncation(List.of(new Literal(word(random)), Gap.any()));
          case 2 -> new Truncation(List.of(new Literal("wom"), new Gap(1, 1), new Literal("n")));
          case 3 -> new Fuzzy("wombat", 1 + random.nextInt(2));
          case 4 -> new Range("a", random.nextBoolean() ? null : "b c", random.nextBoolean(), true);
          default -> new Term(word(random));
        };
    return random.nextBoolean() ? leaf : new Fielded(List.of("title"), leaf);
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
