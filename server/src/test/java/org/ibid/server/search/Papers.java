package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Paper.Source;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;

/** Small made-up papers. */
final class Papers {

  private Papers() {}

  /** A paper of a title, a year and an abstract. */
  static Paper of(String title, int year, String abstractText, Section... sections) {
    Publication publication =
        Publication.builder()
            .title(title)
            .type("article-journal")
            .issued(year == 0 ? null : year)
            .author(List.of(Name.of("Miller", "A")))
            .containerTitle(year % 2 == 0 ? "J Pain" : "PAIN")
            .build();
    return paper(publication, abstractText, List.of(sections), List.of(), List.of());
  }

  /** A paper of which no more is known than this. */
  static Paper of(Publication publication) {
    return paper(publication, "", List.of(), List.of(), List.of());
  }

  /** A paper that cites each of these references in a sentence of its own. */
  static Paper citing(String title, List<Publication> cited, List<String> sentences) {
    List<Reference> references = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      String id = String.valueOf(i + 1);
      String raw = "Entry " + id + ". " + cited.get(i).title();
      references.add(new Reference(id, id, raw, cited.get(i), Map.of()));
      statements.add(statement(sentences.get(i), id));
    }
    Publication publication = Publication.builder().title(title).issued(2020).build();
    List<Section> sections = List.of(new Section("Body", 1, String.join(" ", sentences)));
    return paper(publication, "", sections, references, statements);
  }

  /** A paper with one reference. */
  static Paper citing(Publication publication, Publication cited) {
    Reference reference = new Reference("1", "1", "Entry 1. Cited", cited, Map.of());
    return paper(publication, "", List.of(), List.of(reference), List.of());
  }

  private static Statement statement(String sentence, String reference) {
    String printed = sentence + " [" + reference + "].";
    Span mark = new Span(sentence.length() + 1, printed.length() - 1);
    Span scope = new Span(0, sentence.length());
    Citation citation = new Citation(mark, List.of(scope), List.of(reference), 1);
    return new Statement(printed, "", "", 0, List.of(citation));
  }

  private static Paper paper(
      Publication publication,
      String abstractText,
      List<Section> sections,
      List<Reference> references,
      List<Statement> statements) {
    String id = PaperId.of(publication, new byte[0]);
    return new Paper(
        new Source(id, null, 0, "text"),
        id,
        null,
        publication,
        Map.of(),
        abstractText,
        List.of(),
        Map.of(),
        sections,
        references,
        List.of(),
        statements,
        Cataloguing.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
