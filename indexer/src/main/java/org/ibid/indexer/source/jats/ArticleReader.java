package org.ibid.indexer.source.jats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.layout.Sentences;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.reference.CitationLinker;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.markup.PaperDraft;

/** Turns the tree of an article in JATS's vocabulary into a paper. */
final class ArticleReader {

  private final ReferenceParser parser = new ReferenceParser();
  private final CitationLinker linker = new CitationLinker(Sentences::of);

  /** The paper; empty where the article has neither title nor text nor references. */
  Optional<Paper> read(Element article, Paper.Source source, List<String> warnings) {
    PaperDraft draft = new PaperDraft();
    draft.warnings().addAll(warnings);
    ReferenceLists lists = new ReferenceLists(parser, draft);
    lists.read(article);
    new FrontMatter(draft, lists.targets(), article).read();
    new Body(draft, lists).read(article);
    Publication publication = draft.publication().build();
    boolean empty = publication.title() == null && !draft.hasText() && lists.references().isEmpty();
    return empty
        ? Optional.empty()
        : Optional.of(paper(draft, publication, lists, source, article));
  }

  private Paper paper(
      PaperDraft draft,
      Publication publication,
      ReferenceLists lists,
      Paper.Source source,
      Element article) {
    if (publication.title() == null) {
      draft.warnings().add("No title was found.");
    }
    List<Statement> statements = linker.link(draft.paragraphs(), lists.references());
    return Paper.builder(source, id(publication, article))
        .publication(publication)
        .abstractText(draft.abstractText())
        .keyword(draft.keywords())
        .abbreviations(draft.abbreviations())
        .sections(draft.sections())
        .references(lists.references())
        .related(draft.related())
        .statements(statements)
        .dropped(draft.dropped())
        .warnings(draft.warnings())
        .build();
  }

  /** An article without title is known by its characters. */
  private static String id(Publication publication, Element article) {
    boolean named = publication.title() != null || publication.doi() != null;
    String text = named ? "" : article.text();
    return PaperId.of(publication, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether an element is a text of its own beside the article: a report, reply or translation. */
  static boolean isOtherText(Element element) {
    return element.is("sub-article") || element.is("response");
  }
}
