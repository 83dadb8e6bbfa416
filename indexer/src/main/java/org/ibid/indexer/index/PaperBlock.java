package org.ibid.indexer.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Confidence;
import org.ibid.indexer.literature.CorrectedField;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.work.Candidate;
import org.ibid.indexer.work.Cluster;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one paper: its references, statements and citations, and last the paper itself.
 * They hold only what the paper itself says.
 */
final class PaperBlock {

  private final Schemes schemes;
  private final Paper paper;
  private final PaperTags tags;
  private final List<String> sources;
  private final String shownSource;

  /**
   * A block to be written.
   *
   * @param sources names of every source that this paper was read from, the one shown first
   * @param shownSource archive key of the source that is shown
   */
  PaperBlock(
      Schemes schemes, Paper paper, PaperTags tags, List<String> sources, String shownSource) {
    this.schemes = schemes;
    this.paper = paper;
    this.tags = tags;
    this.sources = sources;
    this.shownSource = shownSource;
  }

  /** The documents, parent last. */
  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    Map<String, Integer> listed = new HashMap<>();
    for (Reference reference : paper.references()) {
      listed.put(reference.id(), documents.size());
      documents.add(reference(reference));
    }
    int citationNumber = 1;
    for (int i = 0; i < paper.statements().size(); i++) {
      Statement statement = paper.statements().get(i);
      documents.add(statement(statement, i, citationNumber));
      for (int c = 0; c < statement.citations().size(); c++) {
        RecordDocument citation = citation(statement, i, c, citationNumber++);
        citation.before(Schema.STATEMENT_BEFORE, c + 1);
        for (String cited : new TreeSet<>(statement.citations().get(c).references())) {
          citation.before(
              Schema.REFERENCES_BEFORE,
              documents.size() - Objects.requireNonNull(listed.get(cited)));
        }
        documents.add(citation.document());
      }
    }
    documents.add(paper());
    return documents;
  }

  private RecordDocument record(Kind kind, String id) {
    return new RecordDocument(kind, id).term(Schema.PAPER, paper.id());
  }

  private Document paper() {
    Publication publication = paper.publication();
    Paper tagged = paper.withConcepts(tags.paper());
    RecordDocument document =
        record(Kind.PAPER, paper.id())
            .json(RecordJson.paper(tagged, sources))
            .stored(Schema.SHOWN_SOURCE, shownSource)
            .identifier(paper.id())
            .publication(publication)
            .text("title", publication.title())
            .text("abstract", paper.abstractText())
            .texts("keyword", paper.keyword())
            .texts("author", names(publication))
            .text("journal", publication.containerTitle())
            .texts("reference", paper.references().stream().map(Reference::raw).toList())
            .facet("genre", publication.genre())
            .facet("language", language())
            .cataloguing(paper.cataloguing())
            .facet("format", paper.source().format())
            .confidence(Confidence.isLow(paper), !paper.corrected().isEmpty())
            .concepts(schemes, tags.paper());
    awaitWork(document, Candidate.of(paper.id(), publication, ""), 0);
    sections(document);
    paper.related().forEach(related -> document.text("related", relatedText(related)));
    if (paper.sourceId() != null) {
      document.term(Schema.SOURCE_ID, paper.sourceId());
    }
    return document.document();
  }

  /** The paper's language, unless cataloguers name it among others. */
  private @Nullable String language() {
    String language = paper.publication().language();
    boolean named = language != null && paper.cataloguing().languages().contains(language);
    return named ? null : language;
  }

  private void sections(RecordDocument document) {
    for (Section section : paper.sections()) {
      document.text("section", section.heading());
      document.text("section", section.text());
    }
  }

  private static List<String> names(Publication publication) {
    return publication.author().stream().map(Name::display).toList();
  }

  private static String relatedText(Publication related) {
    List<String> parts = new ArrayList<>();
    parts.add(Objects.requireNonNullElse(related.title(), ""));
    parts.addAll(names(related));
    parts.add(Objects.requireNonNullElse(related.containerTitle(), ""));
    return String.join(". ", parts);
  }

  /** What holds while no other record is of the same publication. */
  private static void awaitWork(RecordDocument document, Candidate candidate, int cited) {
    candidate.keys().forEach(document::matchKey);
    document.compared(candidate);
    document.awaitingWork(Cluster.idAlone(candidate), cited);
  }

  private Document reference(Reference reference) {
    Publication publication = reference.publication();
    List<Tag> concepts = tags.references().getOrDefault(reference.id(), List.of());
    List<String> sentences =
        paper.statementsCiting(reference.id()).stream().map(Statement::sentence).toList();
    RecordDocument document =
        record(Kind.REFERENCE, RecordId.ofReference(paper.id(), reference.id()))
            .json(RecordJson.reference(paper, reference, concepts))
            .publication(publication)
            .text("title", publication.title())
            .texts("author", names(publication))
            .text("journal", publication.containerTitle())
            .text("raw", reference.raw())
            .texts("statement", sentences)
            .facet("paper", paper.id())
            .confidence(Confidence.isLow(reference), isCorrected(reference))
            .concepts(schemes, concepts)
            .titleConcepts(schemes, concepts);
    String id = RecordId.ofReference(paper.id(), reference.id());
    awaitWork(document, Candidate.of(id, publication, reference.raw()), 1);
    return document.document();
  }

  private boolean isCorrected(Reference reference) {
    return !paper.correctedOf(new CorrectedField.Part.OfReference(reference.id())).isEmpty();
  }

  private boolean isCorrected(int citation) {
    return !paper.correctedOf(new CorrectedField.Part.OfCitation(citation)).isEmpty();
  }

  private boolean isCorrected(int firstCitation, Statement statement) {
    return IntStream.range(firstCitation, firstCitation + statement.citations().size())
        .anyMatch(this::isCorrected);
  }

  private Document statement(Statement statement, int position, int firstCitation) {
    List<Tag> concepts = tags.statements().get(position);
    RecordDocument document =
        record(Kind.STATEMENT, RecordId.ofStatement(paper.id(), position + 1))
            .json(RecordJson.statement(paper, statement, position + 1, concepts))
            .text("sentence", statement.sentence())
            .text("neighbour", statement.before())
            .text("neighbour", statement.after())
            .text("section", paper.sectionOf(statement))
            .text("paper", paper.publication().title())
            .facet("section", paper.sectionOf(statement))
            .facet("paper", paper.id())
            .confidence(Confidence.isLow(statement), isCorrected(firstCitation, statement))
            .concepts(schemes, concepts);
    addCited(document, statement.citations());
    return document.document();
  }

  private RecordDocument citation(
      Statement statement, int position, int citationIndex, int number) {
    Citation citation = statement.citations().get(citationIndex);
    List<Tag> concepts = tags.citations().get(position).get(citationIndex);
    RecordDocument document =
        record(Kind.CITATION, RecordId.ofCitation(paper.id(), number))
            .json(
                RecordJson.citation(
                    paper,
                    new RecordJson.Cited(statement, citation),
                    number,
                    position + 1,
                    concepts))
            .texts(
                "scope",
                citation.scope().stream().map(span -> span.of(statement.sentence())).toList())
            .facet("section", paper.sectionOf(statement))
            .facet("paper", paper.id())
            .confidence(Confidence.isLow(citation), isCorrected(number))
            .concepts(schemes, concepts);
    addCited(document, List.of(citation));
    return document;
  }

  /** Says what the marks cite, and which of it alone or with others. */
  private void addCited(RecordDocument document, List<Citation> citations) {
    Set<String> alone = new LinkedHashSet<>();
    Set<String> together = new LinkedHashSet<>();
    for (Citation citation : citations) {
      Set<String> cited = new LinkedHashSet<>(citation.references());
      (cited.size() == 1 ? alone : together).addAll(cited);
    }
    Set<String> all = new LinkedHashSet<>(alone);
    all.addAll(together);
    addTerms(document, Schema.CITES, all);
    addTerms(document, Schema.CITES_ALONE, alone);
    addTerms(document, Schema.CITES_TOGETHER, together);
  }

  private void addTerms(RecordDocument document, String field, Set<String> references) {
    references.forEach(id -> document.term(field, RecordId.ofReference(paper.id(), id)));
  }
}
