package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
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
      if (!marks.get(i).isEmpty()) {
        statements.addAll(statements(paragraphs.get(i), marks.get(i)));
      }
    }
    return statements;
  }

  private List<Statement> statements(Paragraph paragraph, List<Mark> marks) {
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
