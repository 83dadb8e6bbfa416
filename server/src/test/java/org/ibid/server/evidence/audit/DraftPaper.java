package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.ibid.indexer.schema.Schema;

/** An invented paper, entry by entry and sentence by sentence. */
final class DraftPaper {

  /** One for all tests: it takes a moment to make. */
  static final Schema SCHEMA = new Schema(Schemes.builtIn());

  static final Auditor AUDITOR = new Auditor(SCHEMA);

  private static final PaperTagger TAGGER = SCHEMA.tagger();
  private static final Pattern NUMBERS = Pattern.compile("\\[[\\d, –-]+]");
  private static final Pattern YEARS = Pattern.compile("\\((?=[^()]*\\d{4})[^()]*\\)");

  private final List<Reference> references = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private Publication publication = Publication.builder().title("An invented paper").build();
  private Map<String, String> abbreviations = Map.of();

  DraftPaper publication(Publication value) {
    publication = value;
    return this;
  }

  DraftPaper abbreviations(Map<String, String> value) {
    abbreviations = value;
    return this;
  }

  /** Entries with these titles, numbered on from those before. */
  DraftPaper titles(String... titles) {
    for (String title : titles) {
      entry(p -> p.title(title));
    }
    return this;
  }

  /** A numbered entry. */
  DraftPaper entry(UnaryOperator<Publication.Builder> fields) {
    String label = Integer.toString(references.size() + 1);
    return add(label, label, fields.apply(Publication.builder().type("article-journal")).build());
  }

  /** An entry of a list without numbers, by its first author and year. */
  DraftPaper named(String family, int year, String title) {
    return add(
        Integer.toString(references.size() + 1),
        null,
        Publication.builder()
            .author(List.of(Name.of(family, "A")))
            .issued(year)
            .title(title)
            .build());
  }

  private DraftPaper add(String id, String label, Publication entry) {
    return printed(id, label, entry, entry.title() + ". " + entry.issued());
  }

  /** An entry as it is printed. */
  DraftPaper printed(String raw, UnaryOperator<Publication.Builder> fields) {
    String label = Integer.toString(references.size() + 1);
    return printed(label, label, fields.apply(Publication.builder()).build(), raw);
  }

  private DraftPaper printed(String id, String label, Publication entry, String raw) {
    references.add(new Reference(id, label, raw, entry, Map.of()));
    return this;
  }

  /** A table, figure or caption beside the text. */
  DraftPaper beside(String why, String text) {
    dropped.add(new Dropped(text, why));
    return this;
  }

  DraftPaper section(String heading, int level) {
    sections.add(new Section(heading, level, ""));
    return this;
  }

  /** A sentence that cites by numbers in brackets, each mark for the whole sentence. */
  DraftPaper cites(String sentence) {
    return cites(sentence, "", "");
  }

  DraftPaper cites(String sentence, String before, String after) {
    List<Span> marks = marks(NUMBERS, sentence);
    List<Citation> citations = new ArrayList<>();
    for (Span mark : marks) {
      List<String> ids =
          MarkNumbers.of(mark.of(sentence)).stream()
              .map(String::valueOf)
              .filter(id -> references.stream().anyMatch(r -> r.id().equals(id)))
              .toList();
      citations.add(new Citation(mark, around(sentence, marks), ids, 1));
    }
    statements.add(new Statement(sentence, before, after, sections.size() - 1, citations));
    return this;
  }

  /** A sentence that cites by names and years in one parenthesis, resolved to these entries. */
  DraftPaper citesByName(String sentence, String... ids) {
    List<Span> marks = marks(YEARS, sentence);
    Citation citation = new Citation(marks.getFirst(), around(sentence, marks), List.of(ids), 1);
    statements.add(new Statement(sentence, "", "", sections.size() - 1, List.of(citation)));
    return this;
  }

  /** A sentence with one mark, wherever it is, resolved to these entries. */
  DraftPaper citesAt(String sentence, String mark, String... ids) {
    int at = sentence.indexOf(mark);
    Span span = new Span(at, at + mark.length());
    Citation citation = new Citation(span, around(sentence, List.of(span)), List.of(ids), 1);
    statements.add(new Statement(sentence, "", "", sections.size() - 1, List.of(citation)));
    return this;
  }

  private static List<Span> marks(Pattern pattern, String sentence) {
    List<Span> marks = new ArrayList<>();
    Matcher matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      marks.add(new Span(matcher.start(), matcher.end()));
    }
    return marks;
  }

  private static List<Span> around(String sentence, List<Span> marks) {
    List<Span> around = new ArrayList<>();
    int start = 0;
    for (Span mark : marks) {
      if (mark.start() > start) {
        around.add(new Span(start, mark.start()));
      }
      start = mark.end();
    }
    if (start < sentence.length()) {
      around.add(new Span(start, sentence.length()));
    }
    return around;
  }

  Paper paper() {
    return Paper.builder(new Paper.Source("invented.txt", null, 0, "text"), "ibid:invented")
        .publication(publication)
        .abbreviations(abbreviations)
        .sections(sections)
        .references(references)
        .statements(statements)
        .dropped(dropped)
        .build();
  }

  TaggedPaper tagged() {
    Paper paper = paper();
    return new TaggedPaper(paper, TAGGER.tag(paper));
  }

  Audit audit() {
    return AUDITOR.audit(paper(), Known.NOTHING);
  }

  static List<String> labels(List<Reference> references) {
    return references.stream().map(Reference::id).toList();
  }
}
