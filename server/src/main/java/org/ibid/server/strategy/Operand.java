package org.ibid.server.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.server.query.Description;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Place;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Limited;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Preferring;

/**
 * A part of a conjunction or disjunction, as it can be run by itself.
 *
 * @param part as it stands in the tree, for its place in the text
 * @param query the same within the fields that stand around it
 */
record Operand(Query part, Query query) {

  private static Operand of(Query part, List<String> fields) {
    boolean whole = fields.isEmpty() || part instanceof LineReference || part instanceof Fielded;
    return new Operand(part, whole ? part : new Fielded(fields, part));
  }

  /** A tree, without any fields around it. */
  private record Inner(Query query, List<String> fields) {
    Inner unwrapped() {
      return switch (query) {
        case Fielded fielded -> new Inner(fielded.query(), fielded.fields()).unwrapped();
        case Boost boost -> new Inner(boost.query(), fields).unwrapped();
        case Preferring preferring -> new Inner(preferring.required(), fields).unwrapped();
        default -> this;
      };
    }
  }

  /** The operands of the conjunction that a tree is; empty where it is none. */
  static List<Operand> conjunction(Query tree) {
    Inner inner = new Inner(tree, List.of()).unwrapped();
    List<Operand> operands = new ArrayList<>();
    switch (inner.query()) {
      case And and -> and.operands().forEach(part -> operands.add(of(part, inner.fields())));
      case Limited limited -> {
        operands.add(of(limited.query(), inner.fields()));
        List<Query> limits =
            limited.limit() instanceof And and ? and.operands() : List.of(limited.limit());
        limits.forEach(limit -> operands.add(of(limit, List.of())));
      }
      default -> {}
    }
    return operands;
  }

  /** The operands of every disjunction that isn't inside a proximity, the outermost first. */
  static List<List<Operand>> disjunctions(Query tree) {
    List<List<Operand>> found = new ArrayList<>();
    disjunctions(new Inner(tree, List.of()), found);
    return found;
  }

  private static void disjunctions(Inner outer, List<List<Operand>> found) {
    Inner inner = outer.unwrapped();
    List<Query> below =
        switch (inner.query()) {
          case Or or -> {
            found.add(or.operands().stream().map(part -> of(part, inner.fields())).toList());
            yield or.operands();
          }
          case And and -> and.operands();
          case Not not -> List.of(not.query());
          case Limited limited -> List.of(limited.query());
          default -> List.of();
        };
    below.forEach(query -> disjunctions(new Inner(query, inner.fields()), found));
  }

  /** The only term of a tree that is nothing else; empty where it is more. */
  static List<Operand> onlyTerm(Query tree) {
    Inner inner = new Inner(tree, List.of()).unwrapped();
    return switch (inner.query()) {
      case Query.Term term -> List.of(of(term, inner.fields()));
      case Query.Phrase phrase -> List.of(of(phrase, inner.fields()));
      case Query.Truncation truncation -> List.of(of(truncation, inner.fields()));
      case Query.Near near -> List.of(of(near, inner.fields()));
      default -> List.of();
    };
  }

  boolean negated() {
    return part instanceof Not;
  }

  /** What it finds, or takes away. */
  Query sought() {
    Query within =
        query instanceof Fielded f && f.query() instanceof Not not ? inside(f, not) : query;
    return within instanceof Not not ? not.query() : within;
  }

  private static Query inside(Fielded fielded, Not not) {
    return new Fielded(fielded.fields(), not.query());
  }

  /** The fields that it is searched in; empty where none are named. */
  List<String> fields() {
    return new Inner(query, List.of()).unwrapped().fields();
  }

  /** What stands in the text of a line for it, or the tree in words. */
  String text(String line, ParsedQuery parsed) {
    Query named = part instanceof Not not ? not.query() : part;
    if (named instanceof LineReference reference) {
      return reference.line();
    }
    Map<Query, Place> places = parsed.places();
    Place place = places.get(named);
    if (place == null) {
      place = places.get(new Inner(named, List.of()).unwrapped().query());
    }
    return place == null || place.length() == 0 || place.offset() + place.length() > line.length()
        ? Description.of(named)
        : line.substring(place.offset(), place.offset() + place.length());
  }
}
