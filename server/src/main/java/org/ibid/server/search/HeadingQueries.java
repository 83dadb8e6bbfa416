package org.ibid.server.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.HeadingTerms;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.search.Why.InField;

/**
 * Lucene queries of subject headings: those that cataloguers gave a record, and the concepts of
 * schemes that a document was tagged with.
 */
final class HeadingQueries {

  private final Kind kind;
  private final HeadingConcepts concepts;
  private final Dictionary dictionary;
  private final Remarks remarks;

  HeadingQueries(Snapshot snapshot, Kind kind, Dictionary dictionary, Remarks remarks) {
    this.kind = kind;
    this.concepts = snapshot.headingConcepts();
    this.dictionary = dictionary;
    this.remarks = remarks;
  }

  /** What has a heading, or is tagged with a concept that is called so. */
  Query heading(Heading heading) {
    String term = heading.term();
    if (term == null) {
      return floating(heading);
    }
    List<Concept> named = concepts.named(term);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(Documents.anyOf(Schema.heading(kind), terms(heading)), Occur.SHOULD);
    for (Concept concept : tags(heading)) {
      any.add(tagged(concept, heading.exploded()), Occur.SHOULD);
    }
    remark(heading, term, named);
    return new ConstantScoreQuery(any.build());
  }

  /** The terms of records that match a heading. */
  private Set<String> terms(Heading heading) {
    String term = Objects.requireNonNullElse(heading.term(), "");
    List<Concept> exploded = heading.exploded() ? concepts.named(term) : List.of();
    Set<String> terms = new LinkedHashSet<>();
    labels(term, exploded).forEach(label -> terms.addAll(terms(label, heading)));
    return terms;
  }

  private static boolean isOfRecords(Heading heading) {
    return heading.major() || !heading.qualifiers().isEmpty();
  }

  /** The concepts that stand for a heading; none where only records can have it. */
  private List<Concept> tags(Heading heading) {
    String term = heading.term();
    return term == null || isOfRecords(heading) ? List.of() : concepts.named(term);
  }

  /**
   * What a document has of a heading that it matches.
   *
   * @param printed headings of its record
   * @param matches whether it matches a query
   */
  List<InField> found(Heading heading, List<String> printed, Predicate<Query> matches) {
    Set<String> terms = new HashSet<>();
    terms(heading).forEach(term -> terms.add(term.startsWith("*") ? term.substring(1) : term));
    List<String> headings = printed.stream().filter(each -> isAny(terms, each)).toList();
    List<String> labels =
        tags(heading).stream()
            .flatMap(named ->
                heading.exploded() ? concepts.withNarrower(named).stream() : Stream.of(named))
            .filter(concept -> matches.test(tagged(concept, false)))
            .map(Concept::label)
            .distinct()
            .toList();
    List<InField> found = new ArrayList<>();
    if (!headings.isEmpty()) {
      found.add(new InField(FieldNames.HEADING, headings));
    }
    if (!labels.isEmpty()) {
      found.add(new InField("concept", labels));
    }
    return found;
  }

  /** A heading is printed once with each of its qualifiers. */
  private static boolean isAny(Set<String> terms, String printed) {
    String whole = HeadingTerms.heading(printed, false);
    int qualifier = whole.indexOf('/');
    return terms.contains(whole)
        || (qualifier >= 0
            && (terms.contains(whole.substring(0, qualifier))
                || terms.contains(whole.substring(qualifier))));
  }

  private Query floating(Heading heading) {
    Set<String> terms = terms(heading);
    if (terms.stream().noneMatch(term -> dictionary.has(Schema.heading(kind), term))) {
      remarks.warn(
          heading,
          "unknown-qualifier",
          "No heading stands under " + String.join(" or ", heading.qualifiers()) + ".");
    }
    return Documents.anyOf(Schema.heading(kind), terms);
  }

  private static List<String> terms(String heading, Heading asked) {
    return asked.qualifiers().isEmpty()
        ? List.of(HeadingTerms.heading(heading, asked.major()))
        : asked.qualifiers().stream()
            .map(qualifier -> HeadingTerms.qualified(heading, qualifier, asked.major()))
            .toList();
  }

  /** The heading itself, and what the concepts and everything narrower are called. */
  private Set<String> labels(String term, List<Concept> exploded) {
    Set<String> labels = new LinkedHashSet<>();
    labels.add(term);
    for (Concept concept : exploded) {
      concepts.withNarrower(concept).forEach(each -> labels.addAll(HeadingConcepts.names(each)));
    }
    return labels;
  }

  private Query tagged(Concept concept, boolean exploded) {
    String field =
        exploded
            ? new Dimension(kind, concept.scheme(), true).field()
            : Schema.concept(kind, concept.scheme());
    return new TermQuery(new Term(field, concept.id()));
  }

  private void remark(Heading heading, String term, List<Concept> named) {
    boolean inRecords = dictionary.has(Schema.heading(kind), HeadingTerms.heading(term, false));
    if (named.isEmpty() && !inRecords) {
      remarks.warn(heading, "unknown-heading", unknown(term));
    } else if (named.isEmpty() && heading.exploded()) {
      remarks.warn(
          heading,
          "not-exploded",
          "No scheme that is loaded has " + term + ": what is narrower was not searched.");
    }
    if (!named.isEmpty() && isOfRecords(heading)) {
      remarks.warn(
          heading,
          "headings-only",
          "Only the headings of records have qualifiers and main points:"
              + " papers that were tagged with "
              + named.getFirst().label()
              + " were not searched.");
    }
  }

  private String unknown(String term) {
    List<String> near = dictionary.headingsNear(Schema.heading(kind), term);
    String message = "No record and no scheme has the heading " + term;
    return near.isEmpty() ? message + "." : message + "; near it: " + String.join("; ", near) + ".";
  }
}
