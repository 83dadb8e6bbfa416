package org.ibid.indexer.literature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read in, and all that was understood of it.
 *
 * @param source where it was read from: the path, and the record number in a file of several
 * @param id stable across runs and machines, see {@link PaperId}
 * @param sourceId the record's own key in its file, or null
 * @param publication its bibliographic data
 * @param asPrinted CSL field name to the characters of the source, for fields that were normalised
 *     (a journal printed in capitals)
 * @param abstractText paragraphs separated by one empty line; empty where there is none
 * @param keyword as printed, in order
 * @param abbreviations short form to long form, as the paper defines them, in order
 * @param sections in order
 * @param references in the order of the list
 * @param related publications that the page lists beside the paper
 * @param statements in order of the text
 * @param cataloguing what a database's cataloguers said of it
 * @param concepts what the paper is about; empty until it is tagged
 * @param dropped passages that are in no field
 * @param warnings what a reader should know about the reading, a sentence each
 * @param corrected which of its fields say what a person said; empty for a paper as it was read
 */
public record Paper(
    Source source,
    String id,
    @Nullable String sourceId,
    Publication publication,
    Map<String, String> asPrinted,
    String abstractText,
    List<String> keyword,
    Map<String, String> abbreviations,
    List<Section> sections,
    List<Reference> references,
    List<Publication> related,
    List<Statement> statements,
    Cataloguing cataloguing,
    List<Tag> concepts,
    List<Dropped> dropped,
    List<String> warnings,
    List<CorrectedField> corrected) {

  public Paper {
    asPrinted = Collections.unmodifiableMap(new LinkedHashMap<>(asPrinted));
    keyword = List.copyOf(keyword);
    abbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    related = List.copyOf(related);
    statements = List.copyOf(statements);
    concepts = List.copyOf(concepts);
    dropped = List.copyOf(dropped);
    warnings = List.copyOf(warnings);
    corrected = List.copyOf(corrected);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a paper needs an id: " + source);
    }
    checkReferences(source, references, statements);
  }

  private static void checkReferences(
      Source source, List<Reference> references, List<Statement> statements) {
    Set<String> ids = references.stream().map(Reference::id).collect(Collectors.toSet());
    if (ids.size() != references.size()) {
      throw new IllegalArgumentException("reference ids must be unique in " + source);
    }
    for (Statement statement : statements) {
      for (Citation citation : statement.citations()) {
        if (!ids.containsAll(citation.references())) {
          throw new IllegalArgumentException(
              source + " cites what it doesn't list: " + citation.references());
        }
      }
    }
  }

  /**
   * Where a paper was read from.
   *
   * @param path as given on the command line, with {@code /} between folders
   * @param entry name of the file in the archive at that path, or null where it is no archive
   * @param record number of the record in its file, from 1; 0 where the file is one paper
   * @param format name of the reader: {@code text}
   */
  public record Source(String path, @Nullable String entry, int record, String format) {

    /** Which of the records of the file at that path it is. */
    public String place() {
      return entry == null ? Integer.toString(record) : entry + "#" + record;
    }

    /** The file that a person would open: {@code papers.zip!/one.xml} for one in an archive. */
    public String file() {
      return entry == null ? path : path + "!/" + entry;
    }

    @Override
    public String toString() {
      return record == 0 ? file() : file() + " record " + record;
    }
  }

  /** The heading that a statement stands under; {@code Abstract} for the abstract. */
  public String sectionOf(Statement statement) {
    return statement.section() < 0 ? "Abstract" : sections.get(statement.section()).heading();
  }

  /** The statements that cite a reference, in order of the text. */
  public List<Statement> statementsCiting(String referenceId) {
    List<Statement> citing = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.citations().stream().anyMatch(c -> c.references().contains(referenceId))) {
        citing.add(statement);
      }
    }
    return citing;
  }

  /** What a person said of a part of it; null asks for the paper itself. */
  public List<CorrectedField> correctedOf(CorrectedField.@Nullable Part part) {
    return corrected.stream().filter(field -> field.isOf(part)).toList();
  }

  /** This paper with other concepts. */
  public Paper withConcepts(List<Tag> tags) {
    return toBuilder().concepts(tags).build();
  }

  /** A builder of a paper of which nothing else is known yet. */
  public static Builder builder(Source source, String id) {
    return new Builder(source, id);
  }

  /** A builder that starts from all that this paper is. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  /** The same, of a paper that goes by another id. */
  public Builder toBuilder(String otherId) {
    Builder builder = new Builder(source, otherId);
    builder.sourceId = sourceId;
    builder.publication = publication;
    builder.asPrinted = asPrinted;
    builder.abstractText = abstractText;
    builder.keyword = keyword;
    builder.abbreviations = abbreviations;
    builder.sections = sections;
    builder.references = references;
    builder.related = related;
    builder.statements = statements;
    builder.cataloguing = cataloguing;
    builder.concepts = concepts;
    builder.dropped = dropped;
    builder.warnings = warnings;
    builder.corrected = corrected;
    return builder;
  }

  /** Sets components one by one; what is not set is empty. */
  public static final class Builder {
    private final Source source;
    private final String id;
    private @Nullable String sourceId;
    private Publication publication = Publication.unknown();
    private Map<String, String> asPrinted = Map.of();
    private String abstractText = "";
    private List<String> keyword = List.of();
    private Map<String, String> abbreviations = Map.of();
    private List<Section> sections = List.of();
    private List<Reference> references = List.of();
    private List<Publication> related = List.of();
    private List<Statement> statements = List.of();
    private Cataloguing cataloguing = Cataloguing.NONE;
    private List<Tag> concepts = List.of();
    private List<Dropped> dropped = List.of();
    private List<String> warnings = List.of();
    private List<CorrectedField> corrected = List.of();

    private Builder(Source source, String id) {
      this.source = source;
      this.id = id;
    }

    public Builder sourceId(@Nullable String value) {
      sourceId = value;
      return this;
    }

    public Builder publication(Publication value) {
      publication = value;
      return this;
    }

    public Builder asPrinted(Map<String, String> value) {
      asPrinted = value;
      return this;
    }

    public Builder abstractText(String value) {
      abstractText = value;
      return this;
    }

    public Builder keyword(List<String> value) {
      keyword = value;
      return this;
    }

    public Builder abbreviations(Map<String, String> value) {
      abbreviations = value;
      return this;
    }

    public Builder sections(List<Section> value) {
      sections = value;
      return this;
    }

    public Builder references(List<Reference> value) {
      references = value;
      return this;
    }

    public Builder related(List<Publication> value) {
      related = value;
      return this;
    }

    public Builder statements(List<Statement> value) {
      statements = value;
      return this;
    }

    public Builder cataloguing(Cataloguing value) {
      cataloguing = value;
      return this;
    }

    public Builder concepts(List<Tag> value) {
      concepts = value;
      return this;
    }

    public Builder dropped(List<Dropped> value) {
      dropped = value;
      return this;
    }

    public Builder warnings(List<String> value) {
      warnings = value;
      return this;
    }

    public Builder corrected(List<CorrectedField> value) {
      corrected = value;
      return this;
    }

    public Paper build() {
      return new Paper(
          source,
          id,
          sourceId,
          publication,
          asPrinted,
          abstractText,
          keyword,
          abbreviations,
          sections,
          references,
          related,
          statements,
          cataloguing,
          concepts,
          dropped,
          warnings,
          corrected);
    }
  }
}
