package org.ibid.indexer.source.html;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.layout.SectionNames;
import org.ibid.indexer.layout.Sentences;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.reference.CitationLinker;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.markup.Flow;
import org.ibid.indexer.source.markup.PaperDraft;
import org.ibid.indexer.source.markup.PaperParts;

/** Turns a page into a paper. */
final class ArticleReader {

  private final ReferenceParser parser = new ReferenceParser();
  private final CitationLinker linker = new CitationLinker(Sentences::of);
  private final SectionNames names = new SectionNames();

  /** The paper; empty where the page has neither title nor text nor references. */
  Optional<Paper> read(Page page, Paper.Source source, byte[] bytes) {
    PaperDraft draft = new PaperDraft();
    draft.warnings().addAll(page.warnings());
    String text = page.body().text();
    List<Name> marked = Byline.marked(page.body());
    References references = References.of(page, new EntryLists(page, names).find(), parser);
    Furniture.remove(page, references, draft);
    Title title = Title.of(page);
    PaperParts parts =
        new PaperParts(draft, title::isRepeatedBy, references::repeats, title.element() == null);
    new PageWalk(references, draft, title, parts).read(page.body());
    parts.end();
    Publication publication =
        FrontMatter.of(
            page, title, parts.above(), new Byline(parts.above(), text, marked, references.all()));
    abstractAndKeywords(page.metadata(), draft);
    boolean empty =
        !draft.hasText() && references.all().isEmpty() && draft.abstractText().isEmpty();
    return empty && (publication.title() == null || !page.metadata().isOfAPaper())
        ? Optional.empty()
        : Optional.of(paper(draft, publication, references, source, bytes));
  }

  /** A page of a paper says for machines what it may not print. */
  private static void abstractAndKeywords(Metadata metadata, PaperDraft draft) {
    if (draft.abstractText().isEmpty() && metadata.isOfAPaper()) {
      Flow flow = new Flow();
      flow.add(metadata.abstractText());
      draft.abstractPart(flow);
    }
    if (draft.keywords().isEmpty()) {
      draft.keywords().addAll(metadata.keywords());
    }
  }

  private Paper paper(
      PaperDraft draft,
      Publication publication,
      References references,
      Paper.Source source,
      byte[] bytes) {
    List<String> warnings = draft.warnings();
    if (publication.title() == null) {
      warnings.add("No title was found.");
    }
    if (draft.sections().isEmpty()) {
      warnings.add("The page holds no text of the paper beside its abstract.");
    }
    return Paper.builder(source, PaperId.of(publication, bytes))
        .publication(publication)
        .abstractText(draft.abstractText())
        .keyword(draft.keywords())
        .abbreviations(draft.abbreviations())
        .sections(draft.sections())
        .references(references.all())
        .related(draft.related())
        .statements(linker.link(draft.paragraphs(), references.all()))
        .dropped(draft.dropped())
        .warnings(warnings)
        .build();
  }
}
