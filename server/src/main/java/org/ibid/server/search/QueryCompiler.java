package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Boost;
import org.ibid.server.query.Query.Everything;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Frequent;
import org.ibid.server.query.Query.Fuzzy;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.Query.Limited;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Nothing;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Preferring;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.query.Remark;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.score.Scored;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Lucene query of a tree. A word without anything that an analyzer keeps asks for nothing
 * and is passed over with a remark: such a part compiles to an empty {@code Optional}. For one tree
 * and one thread.
 */
final class QueryCompiler {

  private static final Query NONE = new MatchNoDocsQuery("nothing to find");

  private final Snapshot snapshot;
  private final Kind kind;
  private final Matching matching;
  private final Set<String> lines;
  private final Remarks remarks = new Remarks();
  private @Nullable Remark leftOut;
  private final WordQueries words;
  private final HeadingQueries headings;

  /**
   * A compiler of one tree, or of parts of it.
   *
   * @param lines that it may refer to
   */
  QueryCompiler(
      Snapshot snapshot, Kind kind, Matching matching, Dictionary dictionary, Set<String> lines) {
    this.snapshot = snapshot;
    this.kind = kind;
    this.matching = matching;
    this.lines = lines;
    this.words = new WordQueries(snapshot, matching, dictionary, remarks);
    this.headings = new HeadingQueries(snapshot, kind, dictionary, remarks);
  }

  /**
   * What a tree was compiled to.
   *
   * @param query the same documents whatever {@code remarks} say; none where one is an error
   * @param leftOut what can't be run and was left out with a remark; null where nothing was
   */
  record Compiled(Query query, List<Remark> remarks, @Nullable Remark leftOut) {

    /**
     * The query where it can be run.
     *
     * @throws InvalidRequestException where it can't
     */
    Query runnable() {
      remarks.stream()
          .filter(Remark::isError)
          .findFirst()
          .ifPresent(error -> {
            throw new InvalidRequestException(error);
          });
      return query;
    }

    /**
     * The query for an answer that has no room for remarks.
     *
     * @throws InvalidRequestException where it can't be run, or not without leaving something out
     */
    Query whole() {
      if (leftOut != null) {
        throw new InvalidRequestException(leftOut);
      }
      return runnable();
    }
  }

  /**
   * Compiles a tree that stands alone: it may not refer to lines.
   *
   * @throws InvalidRequestException where it names a field that no kind has
   */
  static Compiled compile(
      Snapshot snapshot, Kind kind, Matching matching, org.ibid.server.query.Query tree) {
    Dictionary dictionary = new Dictionary(snapshot.reader());
    return new QueryCompiler(snapshot, kind, matching, dictionary, Set.of())
        .compiled(tree, Scope.ofDefaults(kind));
  }

  /**
   * Compiles a line of a strategy; what it takes from other lines becomes {@link LineQuery}s.
   *
   * @param lines that it may refer to
   * @throws InvalidRequestException where it names a field that no kind has
   */
  static Compiled line(
      Snapshot snapshot,
      Kind kind,
      Dictionary dictionary,
      Set<String> lines,
      org.ibid.server.query.Query tree) {
    return new QueryCompiler(snapshot, kind, Matching.LITERAL, dictionary, lines)
        .compiled(tree, Scope.ofDefaults(kind));
  }

  private Compiled compiled(org.ibid.server.query.Query tree, Scope scope) {
    Query query = compile(tree, scope).map(found -> ranked(found, tree)).orElse(NONE);
    List<Remark> found = remarks.found();
    return new Compiled(found.stream().anyMatch(Remark::isError) ? NONE : query, found, leftOut);
  }

  /** With evidence that decides the order of what is found; the literal dialects have none. */
  private Query ranked(Query found, org.ibid.server.query.Query tree) {
    if (matching == Matching.LITERAL) {
      return found;
    }
    List<Query> evidence = new TextEvidence(snapshot, kind).of(tree);
    return evidence.isEmpty() ? found : new Scored(found, evidence);
  }

  /** The query of a part within a scope; empty where nothing in it can be searched. */
  Optional<Query> compile(org.ibid.server.query.Query tree, Scope scope) {
    return switch (tree) {
      case Everything all -> Optional.of(everything(scope));
      case Nothing none -> Optional.of(NONE);
      case Term term -> leaf(term, scope, () -> words.term(term.text(), scope));
      case Phrase phrase -> leaf(phrase, scope, () -> words.phrase(phrase, scope));
      case Truncation truncation ->
          leaf(truncation, scope, () -> words.truncation(truncation, scope));
      case Fuzzy fuzzy -> leaf(fuzzy, scope, () -> words.fuzzy(fuzzy, scope));
      case Range range -> leaf(range, scope, () -> words.range(range, scope));
      case Near near -> leaf(near, scope, () -> words.near(near, scope));
      case Frequent frequent -> frequent(frequent, scope);
      case Heading heading -> Optional.of(headings.heading(heading));
      case LineReference reference -> Optional.of(line(reference));
      case Fielded fielded -> compile(fielded.query(), scope(fielded));
      case And and -> conjunction(and.operands(), scope);
      case Or or -> disjunction(or.operands(), scope);
      case Not not -> compile(not.query(), scope).map(QueryCompiler::allBut);
      case Preferring preferring -> preferring(preferring, scope);
      case Boost boost ->
          compile(boost.query(), scope).map(query -> new BoostQuery(query, boost.factor()));
      case Limited limited -> conjunction(List.of(limited.query(), limited.limit()), scope);
    };
  }

  /** The scope that a part names. */
  Scope scope(Fielded fielded) {
    Scope scope = Scope.of(kind, fielded.fields());
    for (String name : scope.missing()) {
      remarks.warn(
          fielded,
          "field-not-here",
          "A " + kind.id() + " has no " + name + ": it was passed over.");
    }
    return scope;
  }

  /** A part without parts of its own; in fields that the kind doesn't have there is nothing. */
  private Optional<Query> leaf(
      org.ibid.server.query.Query part, Scope scope, Supplier<Optional<Query>> compiled) {
    if (scope.fields().isEmpty() && scope.exact().isEmpty()) {
      return Optional.of(NONE);
    }
    try {
      Optional<Query> query = compiled.get();
      if (query.isEmpty()) {
        remarks.nothingIn(part);
      }
      return query;
    } catch (UnrunnableException e) {
      return unrunnable(part, e);
    }
  }

  /** In simple search nothing typed is an error: a word that can't be looked for is passed over. */
  private Optional<Query> unrunnable(org.ibid.server.query.Query part, UnrunnableException e) {
    if (matching == Matching.LITERAL || !(part instanceof Truncation)) {
      remarks.refuse(part, e.code(), e.reason());
      return Optional.of(NONE);
    }
    leftOut = Remark.error(part, e.code(), e.reason());
    remarks.warn(part, e.code(), e.reason() + " It was left out.");
    return Optional.empty();
  }

  /** Fields may be named within, as a field is what is counted. */
  private Optional<Query> frequent(Frequent frequent, Scope scope) {
    return frequent.query() instanceof Fielded fielded
        ? compile(new Frequent(fielded.query(), frequent.least()), scope(fielded))
        : leaf(frequent, scope, () -> words.frequent(frequent, scope));
  }

  HeadingQueries headings() {
    return headings;
  }

  private Query line(LineReference reference) {
    if (!lines.contains(reference.line())) {
      remarks.refuse(
          reference, "unknown-line", "There is no line " + reference.line() + " before this.");
      return NONE;
    }
    return new LineQuery(reference.line());
  }

  /** Within named fields, everything is whatever has one of them. */
  private static Query everything(Scope scope) {
    if (!scope.named()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (TextField field : scope.fields()) {
      any.add(new FieldExistsQuery(field.folded()), Occur.SHOULD);
    }
    scope.exact().forEach(field -> any.add(field.any(), Occur.SHOULD));
    return any.build();
  }

  private Optional<Query> conjunction(List<org.ibid.server.query.Query> operands, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int required = 0;
    int excluded = 0;
    for (org.ibid.server.query.Query operand : operands) {
      boolean negated = operand instanceof Not;
      Optional<Query> clause =
          operand instanceof Not not ? compile(not.query(), scope) : compile(operand, scope);
      Occur occur = negated ? Occur.MUST_NOT : required(operand);
      clause.ifPresent(query -> all.add(query, occur));
      required += clause.isPresent() && !negated ? 1 : 0;
      excluded += clause.isPresent() && negated ? 1 : 0;
    }
    if (required == 0 && excluded > 0) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return required + excluded == 0 ? Optional.empty() : Optional.of(all.build());
  }

  /** In simple search a word that says nothing is required, but is worth nothing. */
  private Occur required(org.ibid.server.query.Query operand) {
    return matching != Matching.LITERAL && AnyWord.isFunctionWord(operand)
        ? Occur.FILTER
        : Occur.MUST;
  }

  private Optional<Query> disjunction(List<org.ibid.server.query.Query> operands, Scope scope) {
    List<Query> alternatives = new ArrayList<>();
    operands.forEach(operand -> compile(operand, scope).ifPresent(alternatives::add));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    alternatives.forEach(alternative -> any.add(alternative, Occur.SHOULD));
    return alternatives.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  private Optional<Query> preferring(Preferring preferring, Scope scope) {
    Optional<Query> required = compile(preferring.required(), scope);
    Optional<Query> preferred = compile(preferring.preferred(), scope);
    if (required.isEmpty() || preferred.isEmpty()) {
      return required.or(() -> preferred);
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(required.get(), Occur.MUST);
    both.add(preferred.get(), Occur.SHOULD);
    return Optional.of(both.build());
  }

  private static Query allBut(Query query) {
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    rest.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    rest.add(query, Occur.MUST_NOT);
    return rest.build();
  }
}
