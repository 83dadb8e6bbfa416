package org.ibid.server.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The parts that a tree is made of. */
public final class Parts {

  private Parts() {}

  /** The trees right below this one, in their order; empty for a leaf. */
  public static List<Query> below(Query query) {
    return switch (query) {
      case Query.Everything all -> List.of();
      case Query.Nothing none -> List.of();
      case Query.Term term -> List.of();
      case Query.Phrase phrase -> List.of();
      case Query.Truncation truncation -> List.of();
      case Query.Fuzzy fuzzy -> List.of();
      case Query.Range range -> List.of();
      case Query.Heading heading -> List.of();
      case Query.LineReference reference -> List.of();
      case Query.Fielded fielded -> List.of(fielded.query());
      case Query.And and -> and.operands();
      case Query.Or or -> or.operands();
      case Query.Not not -> List.of(not.query());
      case Query.Preferring preferring -> List.of(preferring.required(), preferring.preferred());
      case Query.Boost boost -> List.of(boost.query());
      case Query.Near near -> near.operands();
      case Query.Limited limited -> List.of(limited.query(), limited.limit());
      case Query.Frequent frequent -> List.of(frequent.query());
    };
  }

  /** Shows a tree and all that is below it, each before what is below it, in the tree's order. */
  public static void each(Query tree, Consumer<Query> seen) {
    Deque<Query> open = new ArrayDeque<>();
    open.push(tree);
    while (!open.isEmpty()) {
      Query query = open.pop();
      seen.accept(query);
      below(query).reversed().forEach(open::push);
    }
  }

  /** The names of the lines that a tree refers to, each as often as it does. */
  public static List<String> lineReferences(Query tree) {
    List<String> lines = new ArrayList<>();
    each(
        tree,
        part -> {
          if (part instanceof Query.LineReference reference) {
            lines.add(reference.line());
          }
        });
    return lines;
  }
}
