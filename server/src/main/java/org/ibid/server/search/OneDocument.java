package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Query;
import org.ibid.server.search.Why.Evidence;
import org.ibid.server.search.Why.InField;
import org.ibid.server.search.near.TooInvolvedException;

/** One document, asked what of it matches. */
final class OneDocument {

  /** No one reads more words of one field. */
  private static final int MOST_WORDS = 20;

  private final IndexSearcher searcher;
  private final Documents documents;
  private final Analyzer analyzer;
  private final Kind kind;
  private final int number;
  private final LeafReaderContext segment;

  OneDocument(Snapshot snapshot, Kind kind, int number) {
    this.searcher = snapshot.searcher();
    this.documents = new Documents(searcher);
    this.analyzer = snapshot.schema().analyzer();
    this.kind = kind;
    this.number = number;
    this.segment = documents.leaf(number);
  }

  LeafReader segment() {
    return segment.reader();
  }

  /** Its number in its segment. */
  int numberInSegment() {
    return number - segment.docBase;
  }

  /** What of it matches a query; empty where it doesn't. */
  Optional<Matches> matches(org.apache.lucene.search.Query query) {
    try {
      return Optional.ofNullable(
          searcher
              .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
              .matches(segment, numberInSegment()));
    } catch (TooInvolvedException e) {
      throw Search.tooInvolved();
    } catch (IOException e) {
      throw new UncheckedIOException("reading document " + number, e);
    }
  }

  /** The words and values that matched a leaf of a query. */
  Evidence found(Query leaf, Scope scope, Matches matches) throws IOException {
    List<InField> where = new ArrayList<>();
    Marks marks = new Marks(matches, analyzer);
    for (TextField field : Schema.textFields(kind)) {
      if (marks.matched(field.folded()) || marks.matched(field.stemmed())) {
        String text = text(field);
        Set<String> words = new LinkedHashSet<>();
        marks.of(text, field.folded(), field.stemmed()).stream()
            .map(mark -> text.substring(mark.start(), mark.end()))
            .forEach(words::add);
        where.add(new InField(field.name(), words.stream().limit(MOST_WORDS).toList()));
      }
    }
    if (where.isEmpty()) {
      values(leaf, scope).ifPresent(other -> where.add(new InField(other.field(), other.values())));
    }
    return where.isEmpty() ? new Evidence.None() : new Evidence.Found(where);
  }

  /** The text of a field, its values joined as the offsets of the index run. */
  String text(TextField field) {
    return String.join("\n", documents.stored(number, field.folded()).getValues(field.folded()));
  }

  /** The values that the document has where a leaf asks for one. */
  Optional<Evidence.Other> values(Query leaf, Scope scope) throws IOException {
    if (leaf instanceof Query.Heading) {
      return Optional.of(new Evidence.Other(FieldNames.HEADING, headings()));
    }
    for (ExactField field : scope.named() ? scope.exact() : List.<ExactField>of()) {
      switch (field) {
        case ExactField.Year year -> {
          return other(FieldNames.YEAR, numbers(year.field()).stream().map(String::valueOf));
        }
        case ExactField.Day day -> {
          String name = day.field().substring(day.field().lastIndexOf('.') + 1);
          return other(
              name, numbers(day.field()).stream().map(n -> LocalDate.ofEpochDay(n).toString()));
        }
        case ExactField.Language language -> {
          return other(FieldNames.LANGUAGE, facet(FieldNames.LANGUAGE).stream());
        }
        case ExactField.Whole whole when whole.field().equals(Schema.publicationType(kind)) -> {
          return other(FieldNames.PUBLICATION_TYPE, facet(Schema.PUBLICATION_TYPE).stream());
        }
        case ExactField.Whole whole when whole.field().equals(Schema.heading(kind)) -> {
          return other(FieldNames.HEADING, headings().stream());
        }
        case ExactField.Whole identifier -> {}
      }
    }
    return Optional.empty();
  }

  private static Optional<Evidence.Other> other(
      String field, java.util.stream.Stream<String> values) {
    return Optional.of(new Evidence.Other(field, values.toList()));
  }

  /** Its subject headings as printed, once for each qualifier. */
  List<String> headings() {
    return Schema.textField(kind, Schema.MESH)
        .map(field -> List.of(documents.stored(number, field.folded()).getValues(field.folded())))
        .orElse(List.of());
  }

  private List<Long> numbers(String field) throws IOException {
    SortedNumericDocValues values = DocValues.getSortedNumeric(segment.reader(), field);
    List<Long> numbers = new ArrayList<>();
    if (values.advanceExact(numberInSegment())) {
      for (int i = 0; i < values.docValueCount(); i++) {
        numbers.add(values.nextValue());
      }
    }
    return numbers;
  }

  private List<String> facet(String dimension) throws IOException {
    String field = new Dimension(kind, dimension, false).field();
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
    List<String> found = new ArrayList<>();
    if (values.advanceExact(numberInSegment())) {
      for (int i = 0; i < values.docValueCount(); i++) {
        found.add(values.lookupOrd(values.nextOrd()).utf8ToString());
      }
    }
    return found;
  }
}
