package org.ibid.indexer.literature;

import java.util.ArrayList;
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
 * @param concepts what the paper is about; empty until it is tagged
 * @param dropped passages that are in no field
 * @param warnings what a reader should know about the reading, a sentence each
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
    List<Tag> concepts,
    List<Dropped> dropped,
    List<String> warnings) {

  public Paper {
    asPrinted = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(asPrinted));
    keyword = List.copyOf(keyword);
    abbreviations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(abbreviations));
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    related = List.copyOf(related);
    statements = List.copyOf(statements);
    concepts = List.copyOf(concepts);
    dropped = List.copyOf(dropped);
    warnings = List.copyOf(warnings);
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
   * @param record number of the record in its file, from 1; 0 where the file is one paper
   * @param format name of the reader: {@code text}
   */
  public record Source(String path, int record, String format) {
    @Override
    public String toString() {
      return record == 0 ? path : path + " record " + record;
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

  /** This paper with other concepts. */
  public Paper withConcepts(List<Tag> tags) {
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
        tags,
        dropped,
        warnings);
  }
}
