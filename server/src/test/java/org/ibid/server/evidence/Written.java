package org.ibid.server.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.LuceneEngine;

/** Made-up papers, written as a few sentences with marks, in an index in memory. */
public final class Written {

  private static final Pattern MARK = Pattern.compile("\\[(\\d+(?:, \\d+)*)\\]");

  private static final Schema SCHEMA = new Schema(Schemes.builtIn());

  private final String id;
  private final List<Reference> references = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Written(String id) {
    this.id = id;
  }

  /** A paper; its title is made of its id. */
  public static Written paper(String id) {
    return new Written(id);
  }

  /** Adds the next entry of its list. */
  public Written lists(Publication publication) {
    String label = String.valueOf(references.size() + 1);
    String raw = label + ". " + publication.title();
    references.add(new Reference(label, label, raw, publication, Map.of()));
    return this;
  }

  /** Adds an entry of a title. */
  public Written lists(String title) {
    return lists(Publication.builder().title(title).type("article-journal").build());
  }

  /** Adds a sentence whose marks are as {@code [1, 2]}; each supports all of it. */
  public Written says(String sentence) {
    return says(sentence, "Before it.", "After it.");
  }

  /** Adds a sentence between its neighbours. */
  public Written says(String sentence, String before, String after) {
    statements.add(new Statement(sentence, before, after, 0, citations(sentence, List.of())));
    return this;
  }

  /** Adds a sentence of whose marks each supports the stretches given for it. */
  public Written saysScoped(String sentence, List<List<Span>> scopes) {
    statements.add(new Statement(sentence, "", "", 0, citations(sentence, scopes)));
    return this;
  }

  private static List<Citation> citations(String sentence, List<List<Span>> scopes) {
    List<Citation> citations = new ArrayList<>();
    Matcher mark = MARK.matcher(sentence);
    while (mark.find()) {
      Span span = new Span(mark.start(), mark.end());
      List<Span> scope =
          scopes.isEmpty() ? List.of(new Span(0, mark.start())) : scopes.get(citations.size());
      citations.add(new Citation(span, scope, List.of(mark.group(1).split(", ", -1)), 1));
    }
    return citations;
  }

  /** The paper. */
  public Paper paper() {
    Publication publication = Publication.builder().title("Paper " + id).issued(2020).build();
    return Paper.builder(new Paper.Source(id, null, 0, "text"), id)
        .publication(publication)
        .sections(List.of(new Section("Results", 1, "Text.")))
        .references(references)
        .statements(statements)
        .build();
  }

  /** An engine over some papers. */
  public static LuceneEngine index(Written... papers) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (PaperWriter writer = new PaperWriter(directory, SCHEMA, SCHEMA.tagger())) {
      for (Written written : papers) {
        Paper paper = written.paper();
        writer.put(paper.source().path(), "hash", List.of(paper));
      }
      writer.commit();
    }
    return LuceneEngine.open(directory, SCHEMA);
  }
}
