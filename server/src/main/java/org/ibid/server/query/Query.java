package org.ibid.server.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, the same tree whatever syntax it was typed in. Words are as typed: the
 * engine folds, stems and splits them as it does the field they are searched in.
 */
public sealed interface Query {

  /** What every document matches. */
  record Everything() implements Query {}

  /** What no document matches. */
  record Nothing() implements Query {}

  /**
   * One word as typed; an engine may find several in it ({@code spinal-cord}), then in this order.
   */
  record Term(String text) implements Query {
    public Term {
      requireText(text);
    }
  }

  /**
   * Words in this order.
   *
   * @param slop how many places the words together may be moved from there; 0 for an exact phrase
   */
  record Phrase(String text, int slop) implements Query {
    public Phrase {
      requireText(text);
      if (slop < 0) {
        throw new IllegalArgumentException("slop is 0 or more, got " + slop);
      }
    }
  }

  /**
   * A word that is given in part: {@code microgli*}, {@code wom?n}. At least one part is literal.
   */
  record Truncation(List<Part> parts) implements Query {
    public Truncation {
      parts = List.copyOf(parts);
      if (parts.stream().noneMatch(Literal.class::isInstance)) {
        throw new IllegalArgumentException("a truncation needs a literal part, got " + parts);
      }
    }
  }

  /** A part of a truncated word. */
  sealed interface Part {}

  /** The characters that are given. */
  record Literal(String text) implements Part {
    public Literal {
      requireText(text);
    }
  }

  /**
   * Characters that are left open.
   *
   * @param maximum {@link #UNLIMITED} where any number will do
   */
  record Gap(int minimum, int maximum) implements Part {
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Gap {
      if (minimum < 0 || maximum < minimum || maximum == 0) {
        throw new IllegalArgumentException(
            "gap is 0 <= min <= max, got " + minimum + ", " + maximum);
      }
    }

    /** Any number of characters, none too. */
    public static Gap any() {
      return new Gap(0, UNLIMITED);
    }
  }

  /**
   * A word or one that is spelled almost so.
   *
   * @param edits how many letters may differ: 1 or 2, which is as far as an index can look up
   */
  record Fuzzy(String text, int edits) implements Query {
    public Fuzzy {
      requireText(text);
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException("edits are 1 or 2, got " + edits);
      }
    }
  }

  /** Values between two bounds; a bound that is null is open. */
  record Range(@Nullable String from, @Nullable String to, boolean includesFrom, boolean includesTo)
      implements Query {
    /** A range that includes its bounds. */
    public static Range of(@Nullable String from, @Nullable String to) {
      return new Range(from, to, true, true);
    }
  }

  /**
   * A query whose words are searched in these fields only. An inner {@code Fielded} overrules.
   *
   * @param fields names of the schema's text fields, {@code year}, kinds of identifiers, or one of
   *     {@link FieldNames}
   */
  record Fielded(List<String> fields, Query query) implements Query {
    public Fielded {
      fields = List.copyOf(fields);
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("a fielded query names a field: " + query);
      }
    }
  }

  /** All of the operands. They are two or more, and none of them is an {@code And} itself. */
  record And(List<Query> operands) implements Query {
    public And {
      operands = List.copyOf(operands);
      requireFlat(operands, operands.stream().anyMatch(And.class::isInstance));
    }
  }

  /** Any of the operands. They are two or more, and none of them is an {@code Or} itself. */
  record Or(List<Query> operands) implements Query {
    public Or {
      operands = List.copyOf(operands);
      requireFlat(operands, operands.stream().anyMatch(Or.class::isInstance));
    }
  }

  /** Everything but what the query matches. Never the negation of a negation. */
  record Not(Query query) implements Query {
    public Not {
      if (query instanceof Not) {
        throw new IllegalArgumentException("a negation is not negated: " + query);
      }
    }
  }

  /** What {@code required} matches; what {@code preferred} matches too ranks higher. */
  record Preferring(Query required, Query preferred) implements Query {}

  /** A query that counts for more in the ranking, or for less. */
  record Boost(Query query, float factor) implements Query {
    public Boost {
      if (!(factor >= 0) || Float.isInfinite(factor)) {
        throw new IllegalArgumentException("boost is finite and 0 or more, got " + factor);
      }
    }
  }

  /**
   * Things that stand near each other in one field, none of them on another's words.
   *
   * @param operands two or more, each a word, phrase or truncation, any of several ({@code Or}), or
   *     a {@code Near} itself; in what dialects write nothing else has a place in a text
   * @param between how many words at most stand between the first and the last of them that belong
   *     to none of them; 0 where they touch. Of two operands, it is the words between the two
   * @param ordered whether they stand in this order
   */
  record Near(List<Query> operands, int between, boolean ordered) implements Query {
    public Near {
      operands = List.copyOf(operands);
      if (operands.size() < 2 || between < 0) {
        throw new IllegalArgumentException(
            "two or more operands, and 0 or more words between, got " + operands + ", " + between);
      }
    }
  }

  /**
   * A subject heading that cataloguers gave, whole: {@code Spinal Cord Injuries/}.
   *
   * @param term the heading in any case, or null for its qualifiers under any heading
   * @param qualifiers aspects in full ({@code drug therapy}), any of which will do; empty for any
   *     or none
   * @param exploded whether everything narrower is meant, too
   * @param major whether only as a main point of the paper
   */
  record Heading(@Nullable String term, List<String> qualifiers, boolean exploded, boolean major)
      implements Query {
    public Heading {
      qualifiers = List.copyOf(qualifiers);
      if (term == null ? qualifiers.isEmpty() : term.isBlank()) {
        throw new IllegalArgumentException(
            "a heading has a term or a qualifier, got " + qualifiers);
      }
    }

    /** The heading with or without qualifiers, and nothing narrower. */
    public static Heading of(String term) {
      return new Heading(term, List.of(), false, false);
    }
  }

  /**
   * What a query matches, as far as a limit does, too: {@code limit 3 to yr="2010 -2018"}. It finds
   * what {@code And} would; a limit is told apart because it is written and reported apart.
   */
  record Limited(Query query, Query limit) implements Query {}

  /**
   * What a line of a strategy found.
   *
   * @param line its number or letter as the strategy has it: {@code 12}, {@code 2a}
   */
  record LineReference(String line) implements Query {
    public LineReference {
      requireText(line);
    }
  }

  /**
   * Words that a field has several times: {@code pain.ab. /freq=3}.
   *
   * @param least how often at least, 1 or more, all of the query's words together
   */
  record Frequent(Query query, int least) implements Query {
    public Frequent {
      if (least < 1) {
        throw new IllegalArgumentException("how often is 1 or more, got " + least);
      }
    }
  }

  /** All of these, in the tree's own form: nested conjunctions are taken in; none is everything. */
  static Query allOf(List<Query> operands) {
    List<Query> flat = new ArrayList<>();
    for (Query operand : operands) {
      flat.addAll(operand instanceof And and ? and.operands() : List.of(operand));
    }
    return switch (flat.size()) {
      case 0 -> new Everything();
      case 1 -> flat.getFirst();
      default -> new And(flat);
    };
  }

  /** Any of these, in the tree's own form: nested disjunctions are taken in; none is nothing. */
  static Query anyOf(List<Query> operands) {
    List<Query> flat = new ArrayList<>();
    for (Query operand : operands) {
      flat.addAll(operand instanceof Or or ? or.operands() : List.of(operand));
    }
    return switch (flat.size()) {
      case 0 -> new Nothing();
      case 1 -> flat.getFirst();
      default -> new Or(flat);
    };
  }

  /** The negation, in the tree's own form. */
  static Query not(Query query) {
    return query instanceof Not negated ? negated.query() : new Not(query);
  }

  private static void requireText(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("nothing to search for: a blank text");
    }
  }

  private static void requireFlat(List<Query> operands, boolean nested) {
    if (nested || operands.size() < 2) {
      throw new IllegalArgumentException("two or more operands, not nested, got " + operands);
    }
  }
}
