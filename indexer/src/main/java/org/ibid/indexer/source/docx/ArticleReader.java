package org.ibid.indexer.source.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.layout.Part;
import org.ibid.indexer.layout.PlainTextLayout;
import org.ibid.indexer.layout.SectionNames;
import org.ibid.indexer.layout.Sentences;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.PaperId;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.TitleKey;
import org.ibid.indexer.reference.CitationLinker;
import org.ibid.indexer.source.markup.Flow;
import org.ibid.indexer.source.markup.PaperDraft;
import org.ibid.indexer.source.markup.PaperParts;
import org.jspecify.annotations.Nullable;

/** Turns a document into a paper. */
final class ArticleReader {

  /** Longer text is no heading. */
  private static final int LONGEST_HEADING = 120;

  private final CitationLinker linker = new CitationLinker(Sentences::of);
  private final SectionNames names = new SectionNames();

  /** The paper; empty where the document holds nothing of one. */
  Optional<Paper> read(WordFile file, Paper.Source source, byte[] bytes) {
    CitedItems items = new CitedItems(WordSources.of(file.data()));
    Styles styles = new Styles(file.styles());
    List<Paragraph> paragraphs =
        DocumentWalk.of(file.body(), styles, items).stream().map(this::headed).toList();
    Map<String, String> notes = NoteTexts.of(file, styles, items, paragraphs);
    List<Paragraph> list = list(paragraphs);
    ReferenceEntries references = new ReferenceEntries();
    boolean noted =
        list.isEmpty() && items.publications().isEmpty() && NoteTexts.areReferences(notes);
    if (noted) {
      references.notes(notes);
    } else {
      references.list(list, items.publications());
    }
    PaperDraft draft = new PaperDraft();
    Optional<Paragraph> titled = title(paragraphs);
    String title = titled.map(p -> p.text().replaceAll("\\s++", " ")).orElse(null);
    PaperParts parts = parts(draft, references, paragraphs, list, titled);
    if (!noted && !notes.isEmpty()) {
      draft.open("Footnotes", 1);
      notes.values().forEach(note -> draft.paragraph(flow(note)));
    }
    Publication publication = publication(title, parts.above());
    boolean empty = !draft.hasText() && references.all().isEmpty() && publication.title() == null;
    return empty
        ? Optional.empty()
        : Optional.of(paper(draft, publication, references, source, bytes));
  }

  private static Flow flow(String text) {
    Flow flow = new Flow();
    flow.add(text);
    return flow;
  }

  /** A line that names a part of a paper is a heading, whatever its style. */
  private Paragraph headed(Paragraph paragraph) {
    String text = paragraph.text();
    boolean named =
        paragraph.level() == 0
            && !paragraph.table()
            && text.length() <= LONGEST_HEADING
            && names.part(text.replaceFirst("[:.]$", "")).isPresent();
    return named ? paragraph.asHeading(1) : paragraph;
  }

  /** The entries: what a program listed, what is styled as such, or what follows the heading. */
  private List<Paragraph> list(List<Paragraph> paragraphs) {
    List<Paragraph> made =
        paragraphs.stream().filter(p -> p.level() == 0 && (p.listed() || isStyled(p))).toList();
    if (!made.isEmpty()) {
      return made;
    }
    List<Paragraph> below = new ArrayList<>();
    boolean inside = false;
    for (Paragraph paragraph : paragraphs) {
      boolean heading = paragraph.level() > 0;
      inside = heading ? isReferences(paragraph) : inside;
      if (inside && !heading && !paragraph.table()) {
        below.add(paragraph);
      }
    }
    return below;
  }

  private boolean isReferences(Paragraph heading) {
    return names.part(heading.text()).filter(Part.REFERENCES::equals).isPresent();
  }

  private static boolean isStyled(Paragraph paragraph) {
    String style = paragraph.style();
    return style.equals("bibliography")
        || style.equals("endnote bibliography")
        || style.equals("literaturverzeichnis")
        || style.equals("references");
  }

  /** What its style says is the title, or else the heading that the document begins with. */
  private Optional<Paragraph> title(List<Paragraph> paragraphs) {
    List<Paragraph> printed = paragraphs.stream().filter(p -> !p.text().isEmpty()).toList();
    return printed.stream()
        .filter(p -> p.style().equals("title"))
        .findFirst()
        .or(() ->
            printed.stream()
                .limit(LINES_ABOVE)
                .filter(p -> p.level() > 0)
                .findFirst()
                .filter(p -> names.part(p.text()).isEmpty()));
  }

  /** Above a title stand the kind of the paper, the journal, a date. */
  private static final int LINES_ABOVE = 4;

  private static PaperParts parts(
      PaperDraft draft,
      ReferenceEntries references,
      List<Paragraph> paragraphs,
      List<Paragraph> list,
      Optional<Paragraph> titled) {
    String key = titled.map(title -> TitleKey.of(title.text())).orElse("");
    PaperParts parts =
        new PaperParts(
            draft,
            text -> !key.isEmpty() && TitleKey.of(text).equals(key),
            references::repeats,
            titled.isEmpty());
    Set<Paragraph> entries = Collections.newSetFromMap(new IdentityHashMap<>());
    entries.addAll(list);
    for (Paragraph paragraph : paragraphs) {
      if (entries.contains(paragraph)) {
        parts.entry();
      } else if (paragraph.table()) {
        draft.drop(paragraph.text(), "table");
      } else if (paragraph.style().equals("title")
          || titled.filter(paragraph::equals).isPresent()) {
        parts.title(paragraph.text());
      } else if (paragraph.style().endsWith("caption")) {
        draft.drop(paragraph.text(), "figure or table");
      } else if (paragraph.level() > 0) {
        parts.heading(paragraph.text(), paragraph.level());
      } else {
        parts.paragraph(flow(paragraph, references), 0);
      }
    }
    parts.end();
    return parts;
  }

  private static Flow flow(Paragraph paragraph, ReferenceEntries references) {
    Flow flow = new Flow();
    for (Paragraph.Piece piece : paragraph.pieces()) {
      List<String> cited = references.of(piece);
      boolean aside = piece instanceof Paragraph.NoteMark && cited.isEmpty();
      int from = flow.length();
      flow.add(aside ? "" : piece.text());
      if (!cited.isEmpty()) {
        flow.link(from, cited);
      } else if (piece instanceof Paragraph.Raised) {
        flow.raise(from);
      }
    }
    return flow;
  }

  /** The front as the text layouts read it, with the title that its style says. */
  private static Publication publication(@Nullable String title, List<String> front) {
    Publication printed = new PlainTextLayout().read(String.join("\n\n", front)).publication();
    String first = front.isEmpty() ? null : front.getFirst();
    String read = printed.title() != null ? printed.title() : first;
    return printed.toBuilder().title(title != null ? title : read).build();
  }

  private Paper paper(
      PaperDraft draft,
      Publication publication,
      ReferenceEntries references,
      Paper.Source source,
      byte[] bytes) {
    if (publication.title() == null) {
      draft.warnings().add("No title was found.");
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
        .warnings(draft.warnings())
        .build();
  }
}
