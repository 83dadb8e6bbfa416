package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of an abstract, with the labels that stand on lines of their own. */
final class AbstractReader {

  private final Draft draft;
  private final List<Block> blocks;
  private final List<String> labels = new ArrayList<>();
  private @Nullable String openLabel;
  private boolean closed;

  AbstractReader(Draft draft, List<Block> blocks) {
    this.draft = draft;
    this.blocks = blocks;
  }

  /** Whether the page has shown its whole abstract. */
  boolean isOver() {
    return closed && !isEmpty();
  }

  boolean isEmpty() {
    return draft.abstractParts.isEmpty();
  }

  /** What follows a label of the abstract, or opens with one, is its text whatever its shape. */
  boolean owns(Block block) {
    return openLabel != null || AbstractLabels.opens(block.text());
  }

  void label(Heading heading) {
    endLabel();
    openLabel = heading.text();
    labels.add(Folded.of(heading.text()));
  }

  /** Keeps a label without text as a part of its own. */
  void endLabel() {
    if (openLabel != null) {
      draft.abstractParts.add(openLabel);
      openLabel = null;
    }
  }

  /** Ends the abstract; a second one on the page is a copy. */
  void close() {
    endLabel();
    closed = true;
  }

  void text(String text) {
    Optional<String> caption = Captions.why(text);
    if (caption.isPresent()) {
      draft.dropped.add(text, caption.get());
    } else if (openLabel != null) {
      draft.abstractParts.add(openLabel + ": " + text);
      openLabel = null;
    } else {
      draft.abstractParts.addAll(AbstractLabels.parts(text));
    }
  }

  /**
   * Whether a heading is a label of the abstract. Labels that stand on lines of their own look like
   * the paper's own sections. They are labels as long as the abstract opened with one, none comes
   * twice, and none that opens an abstract comes after others.
   */
  boolean isLabel(Heading heading, int i) {
    if (heading.level() != null || !AbstractLabels.isLabel(heading.text())) {
      return false;
    }
    String label = Folded.of(heading.text());
    if (isEmpty()) {
      return openLabel == null && repeatsOrRuns(i);
    }
    return !labels.isEmpty()
        && !labels.contains(label)
        && !(AbstractLabels.isOpening(label)
            && labels.stream().anyMatch(l -> !AbstractLabels.isOpening(l)))
        && !AbstractLabels.isClosed(labels, label);
  }

  /** After the abstract's first label another label comes with one paragraph between. */
  private boolean repeatsOrRuns(int i) {
    return i + 2 < blocks.size()
        && blocks.get(i + 1).prose()
        && AbstractLabels.isLabel(blocks.get(i + 2).text());
  }
}
