package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Limited;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;

/** Trees that Ovid's syntax can say; the same seed gives the same trees. */
final class RandomTrees {

  private static final List<String> WORDS =
      List.of(
          "knee",
          "and",
          "exp",
          "IL-6",
          "A.fumigatus",
          "adj3",
          "PET/CT",
          "d'Ivoire",
          "12",
          "or",
          "x.ti",
          "limit",
          "1,25-dihydroxy",
          "β",
          "25(OH)D");

  private static final List<List<String>> FIELDS =
      List.of(
          List.of("title"),
          List.of("title", "abstract"),
          List.of("title", "abstract", "keyword", "mesh"),
          List.of("abstract", "keyword"),
          List.of(FieldNames.ALL));

  private final Random random;

  RandomTrees(long seed) {
    this.random = new Random(seed);
  }

  Query next() {
    if (random.nextInt(10) == 0) {
      return new Limited(new LineReference(number(30)), limit());
    }
    return expression(3);
  }

  private Query expression(int depth) {
    if (depth == 0) {
      return operand();
    }
    return switch (random.nextInt(6)) {
      case 0 -> Query.allOf(some(() -> expression(depth - 1)));
      case 1 -> Query.anyOf(some(() -> expression(depth - 1)));
      case 2 -> Query.allOf(List.of(expression(depth - 1), Query.not(expression(depth - 1))));
      default -> operand();
    };
  }

  private Query operand() {
    return switch (random.nextInt(9)) {
      case 0 -> new LineReference(number(40));
      case 1, 2 -> heading();
      case 3 ->
          new Fielded(
              List.of(FieldNames.PUBLICATION_TYPE), random.nextBoolean() ? term() : phrase());
      case 4 -> new Heading(null, List.of(qualifier()), random.nextBoolean(), false);
      case 5 ->
          new Fielded(List.of(FieldNames.YEAR), Range.of("2001", "20" + (10 + random.nextInt(9))));
      case 6 -> new Query.Frequent(fielded(), 1 + random.nextInt(5));
      default -> fielded();
    };
  }

  private Query fielded() {
    return new Fielded(FIELDS.get(random.nextInt(FIELDS.size())), text(2));
  }

  private Query text(int depth) {
    return switch (depth == 0 ? 9 : random.nextInt(6)) {
      case 0 -> Query.anyOf(some(() -> text(depth - 1)));
      case 1 -> Query.allOf(some(() -> text(depth - 1)));
      case 2 -> near(depth);
      default -> word();
    };
  }

  private Query near(int depth) {
    boolean ordered = random.nextInt(3) == 0;
    int between = ordered ? 0 : random.nextInt(20);
    return new Near(List.of(side(depth - 1), side(depth - 1)), between, ordered);
  }

  private Query side(int depth) {
    return switch (depth == 0 ? 9 : random.nextInt(4)) {
      case 0 -> Query.anyOf(some(this::word));
      case 1 -> near(depth);
      default -> word();
    };
  }

  private Query word() {
    return switch (random.nextInt(4)) {
      case 0 -> phrase();
      case 1 -> truncation();
      default -> term();
    };
  }

  private Term term() {
    return new Term(WORDS.get(random.nextInt(WORDS.size())));
  }

  private Phrase phrase() {
    return new Phrase(term().text() + " " + term().text() + " pain", 0);
  }

  private Truncation truncation() {
    List<Query.Part> parts = new ArrayList<>(List.of(new Literal("wom"), gap()));
    if (random.nextBoolean()) {
      parts.addAll(List.of(new Literal("n"), gap()));
    }
    return new Truncation(parts);
  }

  private Gap gap() {
    return List.of(Gap.any(), new Gap(0, 1), new Gap(1, 1), new Gap(0, 4)).get(random.nextInt(4));
  }

  private Query heading() {
    String term =
        List.of("Knee", "Wounds and Injuries", "Lens, Crystalline", "Ca(2+)-ATPase", "Pain, not so")
            .get(random.nextInt(5));
    List<String> qualifiers =
        random.nextBoolean()
            ? List.of()
            : List.of(qualifier(), "drug therapy").stream().distinct().toList();
    return new Heading(term, qualifiers, random.nextBoolean(), random.nextBoolean());
  }

  private String qualifier() {
    return List.of("surgery", "administration & dosage", "drug therapy").get(random.nextInt(3));
  }

  private Query limit() {
    Query dates = new Fielded(List.of("entered"), Range.of("2012-01-31", null));
    Query english = new Fielded(List.of(FieldNames.LANGUAGE), new Term("english"));
    Query review = new Fielded(List.of(FieldNames.PUBLICATION_TYPE), phrase());
    return switch (random.nextInt(5)) {
      case 0 -> dates;
      case 1 -> Query.allOf(List.of(english, Heading.of("Humans"), dates));
      case 2 -> Query.anyOf(List.of(english, review));
      case 3 -> new Heading("Child", List.of(), true, false);
      default -> review;
    };
  }

  private String number(int most) {
    return Integer.toString(1 + random.nextInt(most));
  }

  private List<Query> some(Supplier<Query> operand) {
    List<Query> some = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      some.add(operand.get());
    }
    return some;
  }
}
