package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Matches;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Frequent;
import org.ibid.server.query.Query.Limited;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Preferring;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.Why.Evidence;
import org.ibid.server.search.Why.Outcome;

/** Asks each part of a query why it finds one document, or doesn't. */
final class WhyFinder {

  private final QueryCompiler compiler;
  private final Kind kind;
  private final OneDocument document;
  private final WhyNot whyNot;
  private final Map<String, Query> lines;
  private final Set<String> openLines = new HashSet<>();
  private final Map<String, Why> knownLines = new HashMap<>();

  /**
   * Asks about one document.
   *
   * @param lines the queries of lines that may be referred to
   */
  WhyFinder(
      Snapshot snapshot, Kind kind, Matching matching, int document, Map<String, Query> lines) {
    Dictionary dictionary = new Dictionary(snapshot.reader());
    this.compiler = new QueryCompiler(snapshot, kind, matching, dictionary, Set.of());
    this.kind = kind;
    this.document = new OneDocument(snapshot, kind, document);
    this.whyNot = new WhyNot(snapshot, dictionary, this.document, this::matches);
    this.lines = lines;
  }

  /** The answer for a whole query. */
  Why why(Query tree) {
    return why(tree, Scope.ofDefaults(kind));
  }

  private Why why(Query tree, Scope scope) {
    return switch (tree) {
      case And and -> all(and, parts(and.operands(), scope));
      case Limited limited -> all(limited, parts(List.of(limited.query(), limited.limit()), scope));
      case Or or -> any(or, parts(or.operands(), scope));
      case Not not -> negated(not, why(not.query(), scope));
      case Fielded fielded -> like(fielded, why(fielded.query(), compiler.scope(fielded)));
      case Boost boost -> like(boost, why(boost.query(), scope));
      case Preferring preferring ->
          preferring(
              preferring, parts(List.of(preferring.required(), preferring.preferred()), scope));
      case LineReference reference -> line(reference);
      case Frequent frequent -> frequent(frequent, scope);
      case Near near -> leaf(near, scope, parts(near.operands(), scope));
      default -> leaf(tree, scope, List.of());
    };
  }

  private List<Why> parts(List<Query> operands, Scope scope) {
    List<Why> parts = new ArrayList<>();
    operands.forEach(operand -> parts.add(why(operand, scope)));
    return parts;
  }

  private static Why all(Query query, List<Why> parts) {
    boolean fails = parts.stream().anyMatch(part -> part.outcome() == Outcome.FAILS);
    return joined(query, parts, fails ? Outcome.FAILS : Outcome.MATCHES);
  }

  private static Why any(Query query, List<Why> parts) {
    boolean matches = parts.stream().anyMatch(Why::matches);
    return joined(query, parts, matches ? Outcome.MATCHES : Outcome.FAILS);
  }

  private static Why joined(Query query, List<Why> parts, Outcome outcome) {
    boolean nothing = parts.stream().allMatch(part -> part.outcome() == Outcome.PASSED_OVER);
    return new Why(query, nothing ? Outcome.PASSED_OVER : outcome, new Evidence.None(), parts);
  }

  private static Why negated(Not not, Why inner) {
    Outcome outcome =
        switch (inner.outcome()) {
          case MATCHES -> Outcome.FAILS;
          case FAILS -> Outcome.MATCHES;
          case PASSED_OVER -> Outcome.PASSED_OVER;
        };
    return new Why(not, outcome, new Evidence.None(), List.of(inner));
  }

  private static Why like(Query query, Why inner) {
    return new Why(query, inner.outcome(), new Evidence.None(), List.of(inner));
  }

  private static Why preferring(Query query, List<Why> parts) {
    Why required = parts.getFirst();
    Why decides = required.outcome() == Outcome.PASSED_OVER ? parts.getLast() : required;
    return new Why(query, decides.outcome(), new Evidence.None(), parts);
  }

  /** A line is asked once, however often it is referred to; one that refers to itself fails. */
  private Why line(LineReference reference) {
    Query line = lines.get(reference.line());
    if (line == null || !openLines.add(reference.line())) {
      return new Why(reference, Outcome.FAILS, new Evidence.None(), List.of());
    }
    Why known = knownLines.get(reference.line());
    Why inner = known == null ? why(line) : known;
    knownLines.put(reference.line(), inner);
    openLines.remove(reference.line());
    return like(reference, inner);
  }

  /** Where fields are named within what is counted, they are those that it is counted in. */
  private Why frequent(Frequent frequent, Scope scope) {
    if (frequent.query() instanceof Fielded fielded) {
      Frequent inner = new Frequent(fielded.query(), frequent.least());
      return like(frequent, frequent(inner, compiler.scope(fielded)));
    }
    return leaf(frequent, scope, List.of());
  }

  private Why leaf(Query leaf, Scope scope, List<Why> parts) {
    Optional<org.apache.lucene.search.Query> compiled = compiler.compile(leaf, scope);
    if (compiled.isEmpty()) {
      return new Why(leaf, Outcome.PASSED_OVER, new Evidence.None(), parts);
    }
    Optional<Matches> matches = document.matches(compiled.get());
    try {
      Evidence evidence =
          matches.isPresent() ? found(leaf, scope, matches.get()) : whyNot.evidence(leaf, scope);
      return new Why(leaf, matches.isPresent() ? Outcome.MATCHES : Outcome.FAILS, evidence, parts);
    } catch (IOException e) {
      throw new UncheckedIOException("reading what a document matches", e);
    }
  }

  private Evidence found(Query leaf, Scope scope, Matches matches) throws IOException {
    return leaf instanceof Query.Heading heading
        ? new Evidence.Found(
            compiler
                .headings()
                .found(heading, document.headings(), query -> document.matches(query).isPresent()))
        : document.found(leaf, scope, matches);
  }

  private boolean matches(Query part, Scope scope) {
    return compiler.compile(part, scope).flatMap(document::matches).isPresent();
  }
}
