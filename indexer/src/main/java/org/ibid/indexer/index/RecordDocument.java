package org.ibid.indexer.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.literature.TitleKey;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.HeadingTerms;
import org.ibid.indexer.schema.JournalKey;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.indexer.work.Candidate;
import org.jspecify.annotations.Nullable;

/** A document of one kind, filled field by field under the schema's names. */
final class RecordDocument {

  /** Longer keys sort by their beginning: Lucene's doc values take at most 32,766 bytes. */
  private static final int MAX_ORDER_KEY = 200;

  /** Longer values are no journal's or section's name; Lucene's terms take at most 32,766 bytes. */
  private static final int MAX_VALUE_CHARS = 1000;

  /** Lucene's doc values take at most 32,766 bytes. */
  private static final int MAX_COMPARED_BYTES = 32_000;

  private static final Pattern NUMBER = Pattern.compile("[0-9]++");

  /** No paper has a hundred million references. */
  private static final int ORDER_DIGITS = 8;

  private static final FieldType STORED_TEXT = textType(true);
  private static final FieldType TEXT = textType(false);

  private final Kind kind;
  private final Document document = new Document();

  RecordDocument(Kind kind, String id) {
    this.kind = kind;
    document.add(new KeywordField(Schema.KIND, kind.id(), Field.Store.NO));
    document.add(new StringField(Schema.ID, id, Field.Store.YES));
    document.add(new SortedDocValuesField(Schema.ORDER, new BytesRef(order(id))));
  }

  /** The id with numbers of one length after its {@code #}: the second before the tenth. */
  private static String order(String id) {
    int part = id.lastIndexOf('#') + 1;
    if (part == 0) {
      return id;
    }
    return id.substring(0, part)
        + NUMBER.matcher(id.substring(part)).replaceAll(RecordDocument::padded);
  }

  private static String padded(MatchResult number) {
    return "0".repeat(Math.max(0, ORDER_DIGITS - number.group().length())) + number.group();
  }

  private static FieldType textType(boolean stored) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setStored(stored);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  Document document() {
    return document;
  }

  RecordDocument json(String json) {
    document.add(new StoredField(Schema.JSON, json));
    return this;
  }

  RecordDocument term(String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    return this;
  }

  RecordDocument stored(String field, String value) {
    document.add(new StoredField(field, value));
    return this;
  }

  /** Adds a key under which other records of the same publication are found. */
  RecordDocument matchKey(String key) {
    document.add(new StringField(Schema.MATCH_KEY, key, Field.Store.NO));
    return this;
  }

  /** Adds what it is compared by, unless that is longer than doc values may be. */
  RecordDocument compared(Candidate candidate) {
    candidate
        .bytes(MAX_COMPARED_BYTES)
        .map(BytesRef::new)
        .ifPresent(bytes -> document.add(new BinaryDocValuesField(Schema.COMPARED, bytes)));
    return this;
  }

  /** Adds a value of a text field, folded and stemmed; the folded twin keeps the text. */
  RecordDocument text(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return this;
    }
    TextField field =
        Schema.textField(kind, name)
            .orElseThrow(() -> new IllegalArgumentException("no text field " + kind + "." + name));
    document.add(new Field(field.folded(), value, STORED_TEXT));
    document.add(new Field(field.stemmed(), value, TEXT));
    return this;
  }

  RecordDocument texts(String name, Collection<String> values) {
    values.forEach(value -> text(name, value));
    return this;
  }

  /** Adds an exact identifier, found in any case. */
  RecordDocument identifier(@Nullable String value) {
    if (value != null) {
      document.add(
          new StringField(Schema.identifier(kind), value.toLowerCase(Locale.ROOT), Field.Store.NO));
    }
    return this;
  }

  /** Adds what a database's cataloguers said, to be filtered and searched by. */
  RecordDocument cataloguing(Cataloguing cataloguing) {
    for (SubjectHeading heading : cataloguing.headings()) {
      facet(Schema.MESH, heading.term());
      texts(Schema.MESH, HeadingTerms.printed(heading));
    }
    HeadingTerms.of(cataloguing.headings())
        .forEach(term -> term(Schema.heading(kind), bounded(term)));
    for (String type : cataloguing.publicationTypes()) {
      facet(Schema.PUBLICATION_TYPE, type);
      term(Schema.publicationType(kind), bounded(type.toLowerCase(Locale.ROOT)));
    }
    cataloguing.languages().forEach(language -> facet("language", language));
    cataloguing.dates().forEach(this::date);
    return this;
  }

  private void date(RecordDate date, LocalDate day) {
    int number = Math.toIntExact(day.toEpochDay());
    document.add(new IntField(Schema.date(kind, date), number, Field.Store.NO));
  }

  /** Adds a value of a facet dimension. */
  RecordDocument facet(String dimension, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      String field = new Dimension(kind, dimension, false).field();
      document.add(new KeywordField(field, bounded(value), Field.Store.NO));
    }
    return this;
  }

  /** Adds whether it is for a person to look at, and whether one had a say in it. */
  RecordDocument confidence(boolean low, boolean corrected) {
    facet(Schema.CONFIDENCE, low ? Schema.LOW : Schema.HIGH);
    return facet(Schema.CONFIDENCE, corrected ? Schema.CORRECTED : null);
  }

  private static String bounded(String value) {
    return value.length() <= MAX_VALUE_CHARS ? value : value.substring(0, MAX_VALUE_CHARS);
  }

  /** Adds the concepts as they are, and with everything broader, each once. */
  RecordDocument concepts(Schemes schemes, List<Tag> tags) {
    for (String scheme : schemes.names()) {
      tags.stream()
          .filter(tag -> tag.scheme().equals(scheme))
          .map(Tag::id)
          .distinct()
          .forEach(id -> term(Schema.concept(kind, scheme), id));
      closure(schemes, scheme, tags).forEach(id -> facet(scheme, id));
    }
    return this;
  }

  private static Set<String> closure(Schemes schemes, String scheme, List<Tag> tags) {
    Set<String> closure = new LinkedHashSet<>();
    tags.stream()
        .filter(tag -> tag.scheme().equals(scheme))
        .forEach(tag -> closure.addAll(schemes.closure(scheme, tag.id())));
    return closure;
  }

  /** Adds the concepts that the title of a reference names, with everything broader. */
  RecordDocument titleConcepts(Schemes schemes, List<Tag> tags) {
    List<Tag> ofTitle = tags.stream().filter(RecordDocument::isOfTitle).toList();
    for (String scheme : schemes.names()) {
      for (String id : closure(schemes, scheme, ofTitle)) {
        document.add(new SortedSetDocValuesField(Schema.titleConcepts(scheme), new BytesRef(id)));
      }
    }
    return this;
  }

  private static boolean isOfTitle(Tag tag) {
    return tag.from().stream().anyMatch(cause -> cause.where().equals("title"));
  }

  /** Adds how many documents before it in its block something stands. */
  RecordDocument before(String field, int documents) {
    document.add(new SortedNumericDocValuesField(field, documents));
    return this;
  }

  /** Adds what bibliographic data are filtered, sorted and matched by. */
  RecordDocument publication(Publication publication) {
    identifier(publication.doi());
    identifier(publication.pmid());
    identifier(publication.pmcid());
    identifier(publication.issn());
    identifier(publication.isbn());
    year(publication.issued());
    facet("type", publication.type());
    journal(publication);
    titleOrder(publication.title());
    return this;
  }

  private void year(@Nullable Integer year) {
    if (year != null) {
      document.add(new IntField(Schema.year(kind), year, Field.Store.NO));
      facet("year", year.toString());
    }
  }

  private void journal(Publication publication) {
    String journal = publication.containerTitle();
    if (journal != null && !journal.isBlank()) {
      facet("journal", JournalKey.of(journal, publication.issn()));
      document.add(
          new SortedDocValuesField(Schema.journalLabel(kind), new BytesRef(bounded(journal))));
    }
  }

  private void titleOrder(@Nullable String title) {
    String key = TitleKey.of(Objects.requireNonNullElse(title, ""));
    if (!key.isEmpty()) {
      String order = key.substring(0, Math.min(key.length(), MAX_ORDER_KEY));
      document.add(new SortedDocValuesField(Schema.titleOrder(kind), new BytesRef(order)));
    }
  }

  /**
   * Sets what {@link WorkUpdater} corrects in place once the works are known.
   *
   * @param work id of the work that it is alone
   * @param papers how many papers cite it alone
   */
  RecordDocument awaitingWork(String work, int papers) {
    document.add(new BinaryDocValuesField(Schema.work(kind), new BytesRef(work)));
    return cited(papers);
  }

  /** Sets how many papers cite it. */
  RecordDocument cited(int papers) {
    document.add(new NumericDocValuesField(Schema.cited(kind), papers));
    return this;
  }
}
