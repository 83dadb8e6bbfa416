package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;

/**
 * Finds the marks of a paper, resolves them to its reference list, and makes each citing sentence a
 * {@link Statement}.
 *
 * <p>How a paper prints its marks is decided once, from its whole text and its list, see {@link
 * MarkStyles}.
 */
public final class CitationLinker {

  /** A source whose links name less of its list has lost links: authors cite what they list. */
  private static final double MIN_LINKED = 0.3;

  private final Function<String, List<Span>> sentences;

  /**
   * A linker that splits paragraphs as told.
   *
   * @param sentences the sentences of a paragraph, ascending, without overlap
   */
  public CitationLinker(Function<String, List<Span>> sentences) {
    this.sentences = sentences;
  }

  /**
   * The citing sentences, in order of the text: abstract first, then sections.
   *
   * @param abstractText paragraphs, separated by one empty line
   * @param sections their texts likewise; headings are not read
   */
  public List<Statement> link(
      String abstractText, List<Section> sections, List<Reference> references) {
    List<Paragraph> paragraphs = Paragraph.of(abstractText, sections);
    List<List<Mark>> marks = MarkStyles.marks(paragraphs, references);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      statements.addAll(statements(paragraphs.get(i), marks.get(i)));
    }
    return statements;
  }

  /**
   * The same for a source that links its marks to its list. Where it hardly does, marks are looked
   * for in the text too.
   *
   * @param paragraphs in order of the text
   */
  public List<Statement> link(List<TaggedParagraph> paragraphs, List<Reference> references) {
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    TaggedMarks tagged = new TaggedMarks(references);
    List<List<Mark>> marks = new ArrayList<>();
    Set<String> cited = new HashSet<>();
    for (TaggedParagraph paragraph : paragraphs) {
      List<Mark> own = tagged.marks(paragraph);
      own.forEach(mark -> cited.addAll(mark.references()));
      marks.add(own);
    }
    List<List<Mark>> untagged =
        cited.size() < MIN_LINKED * references.size()
            ? MarkStyles.marksOrRaised(
                paragraphs.stream().map(TaggedParagraph::paragraph).toList(),
                references,
                paragraphs.stream().map(TaggedParagraph::raised).toList())
            : Collections.nCopies(paragraphs.size(), List.of());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      statements.addAll(
          statements(paragraphs.get(i).paragraph(), united(marks.get(i), untagged.get(i))));
    }
    return statements;
  }

  /**
   * The same for a source that shows what was raised in print.
   *
   * @param paragraphs in order of the text
   */
  public List<Statement> linkRaised(List<RaisedParagraph> paragraphs, List<Reference> references) {
    List<Paragraph> texts = paragraphs.stream().map(RaisedParagraph::paragraph).toList();
    List<List<Mark>> marks =
        MarkStyles.marks(
            texts, references, paragraphs.stream().map(RaisedParagraph::raised).toList());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      statements.addAll(statements(texts.get(i), marks.get(i)));
    }
    return statements;
  }

  /** Marks in order; of two that overlap the linked one. */
  private static List<Mark> united(List<Mark> linked, List<Mark> found) {
    if (found.isEmpty()) {
      return linked;
    }
    List<Mark> all = new ArrayList<>();
    int next = 0;
    for (Mark mark : found) {
      while (next < linked.size() && linked.get(next).span().end() <= mark.span().start()) {
        all.add(linked.get(next++));
      }
      if (next == linked.size() || !linked.get(next).span().overlaps(mark.span())) {
        all.add(mark);
      }
    }
    all.addAll(linked.subList(next, linked.size()));
    return all;
  }

  private List<Statement> statements(Paragraph paragraph, List<Mark> marks) {
    if (marks.isEmpty()) {
      return List.of();
    }
    String text = paragraph.text();
    List<Span> spans = CitingSentences.keepMarksWhole(text, sentences.apply(text), marks);
    List<Statement> statements = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < spans.size(); i++) {
      List<Mark> own = new ArrayList<>();
      while (next < marks.size() && marks.get(next).span().start() < spans.get(i).end()) {
        if (spans.get(i).contains(marks.get(next).span())) {
          own.add(marks.get(next));
        }
        next++;
      }
      if (!own.isEmpty()) {
        String before = i == 0 ? "" : spans.get(i - 1).of(text);
        String after = i + 1 == spans.size() ? "" : spans.get(i + 1).of(text);
        statements.add(
            new Statement(
                spans.get(i).of(text),
                before,
                after,
                paragraph.section(),
                citations(text, spans.get(i), own)));
      }
    }
    return statements;
  }

  private static List<Citation> citations(String text, Span sentence, List<Mark> marks) {
    List<Span> spans = marks.stream().map(mark -> mark.span().shifted(-sentence.start())).toList();
    List<List<Span>> scopes = Scopes.of(sentence.of(text), spans);
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      citations.add(
          new Citation(spans.get(i), scopes.get(i), mark.references(), mark.confidence()));
    }
    return citations;
  }
}
