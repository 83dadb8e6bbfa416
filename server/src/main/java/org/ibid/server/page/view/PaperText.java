package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Statement;

/**
 * Finds a paper's statements again in its text, in one pass from its beginning, so that each can be
 * linked to and its marks lead to the list of references.
 */
final class PaperText {

  /**
   * So many statements are tried at a place before it is left: a sentence that was mended in
   * reading isn't found in the text, and must not keep those after it from being found.
   */
  private static final int TRIED = 8;

  private final Paper paper;
  private final Map<String, String> labels = new HashMap<>();
  private int next;

  PaperText(Paper paper) {
    this.paper = paper;
    for (Reference reference : paper.references()) {
      String label = reference.label();
      labels.put(reference.id(), label == null ? "" : label);
    }
  }

  /** The paragraphs of a text; to be asked for in the order of the paper. */
  List<PaperView.Paragraph> paragraphs(String text) {
    List<PaperView.Paragraph> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(new PaperView.Paragraph(pieces(paragraph)));
      }
    }
    return paragraphs;
  }

  private List<Piece> pieces(String paragraph) {
    Layers layers = new Layers(paragraph);
    int at = 0;
    for (int i = next; i < Math.min(next + TRIED, paper.statements().size()); i++) {
      Statement statement = paper.statements().get(i);
      int start = paragraph.indexOf(statement.sentence(), at);
      if (start >= 0) {
        layers.anchor(start, PageUrl.anchor(RecordId.ofStatement(paper.id(), i + 1)));
        marks(statement, start, paragraph, layers);
        at = start + statement.sentence().length();
        next = i + 1;
      }
    }
    return layers.pieces();
  }

  private void marks(Statement statement, int offset, String paragraph, Layers layers) {
    for (Citation citation : statement.citations()) {
      Mark mark =
          new Mark(
              citation.mark().start() + offset,
              citation.mark().end() + offset,
              List.of(),
              citation.references());
      mark.layOver(paragraph, layers, labels, null, this::entry);
    }
  }

  private String entry(String referenceId) {
    return "#" + PageUrl.anchor(RecordId.ofReference(paper.id(), referenceId));
  }
}
