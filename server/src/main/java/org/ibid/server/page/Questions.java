package org.ibid.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.SearchUrl;
import org.ibid.server.page.view.SearchView.Offer;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.Engine;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;

/** Questions that this collection answers, made of the concepts that it has most of. */
final class Questions {

  /** Enough values of a scheme that one which divides the collection is among them. */
  private static final int VALUES = 50;

  private final Engine engine;

  Questions(Engine engine) {
    this.engine = engine;
  }

  /** A concept that many records have. */
  private record Subject(String scheme, String id, String label) {
    Filters filters() {
      return Filters.NONE.and(Filter.of(scheme, id));
    }

    /** The label within a sentence: without its capital, unless it is an abbreviation. */
    String inner() {
      boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
      return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }
  }

  /** Up to four questions; each has an answer. */
  List<Offer> ask() {
    List<Offer> questions = new ArrayList<>();
    List<Subject> subjects = subjects(Kind.REFERENCE, Filters.NONE);
    subjects.stream().limit(1).flatMap(s -> pair(s).stream()).forEach(questions::add);
    subjects(Kind.STATEMENT, Filters.NONE).stream()
        .skip(1)
        .limit(2)
        .forEach(s -> questions.add(said(s)));
    subjects(Kind.PAPER, Filters.NONE).stream().limit(1).forEach(s -> questions.add(about(s)));
    return questions;
  }

  private Optional<Offer> pair(Subject subject) {
    return subjects(Kind.REFERENCE, subject.filters()).stream()
        .filter(other -> !other.scheme().equals(subject.scheme()))
        .findFirst()
        .map(other -> pair(subject, other));
  }

  private static Offer pair(Subject one, Subject other) {
    String text =
        "Which references are cited for both " + other.inner() + " and " + one.inner() + "?";
    Filters both = one.filters().and(Filter.of(other.scheme(), other.id()));
    return new Offer(text, SearchUrl.of(Kind.REFERENCE).with(both).path());
  }

  private static Offer said(Subject subject) {
    String text = "What is said of " + subject.inner() + "?";
    return new Offer(text, SearchUrl.of(Kind.STATEMENT).with(subject.filters()).path());
  }

  private static Offer about(Subject subject) {
    String text = "Which papers are about " + subject.inner() + "?";
    return new Offer(text, SearchUrl.of(Kind.PAPER).with(subject.filters()).path());
  }

  /** Of each scheme the most frequent concept that half the records or fewer have. */
  private List<Subject> subjects(Kind kind, Filters filters) {
    List<Subject> subjects = new ArrayList<>();
    SearchResult result = engine.search(request(kind, filters));
    for (Facet facet : result.facets()) {
      facet.values().stream()
          .filter(value -> value.count() * 2 <= result.count())
          .findFirst()
          .map(value -> subject(facet, value))
          .ifPresent(subjects::add);
    }
    return subjects;
  }

  private static Subject subject(Facet facet, Value value) {
    return new Subject(facet.dimension(), value.id(), value.label());
  }

  private SearchRequest request(Kind kind, Filters filters) {
    List<String> schemes =
        engine.schema().dimensions(kind).stream()
            .filter(Dimension::scheme)
            .map(Dimension::name)
            .toList();
    return new SearchRequest(
        kind,
        new Query.Everything(),
        Matching.STEMMED,
        filters,
        Sort.RELEVANCE,
        0,
        null,
        schemes,
        VALUES,
        false);
  }
}
