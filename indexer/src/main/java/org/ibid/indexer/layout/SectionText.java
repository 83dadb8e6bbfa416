package org.ibid.indexer.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of sections, and keeps out the captions that stand among them. */
final class SectionText {

  private final Draft draft;

  /** What a number without a caption was dropped for; the caption is the next block. */
  private @Nullable String openCaption;

  SectionText(Draft draft) {
    this.draft = draft;
  }

  /** Whether the next block is a caption whose number has come before. */
  boolean isCaptionOpen() {
    return openCaption != null;
  }

  void add(Block block) {
    Optional<String> caption = Captions.why(block.text());
    if (caption.isPresent()) {
      draft.dropped.add(block.text(), caption.get());
      openCaption = Captions.isBare(block.text()) ? caption.get() : null;
    } else if (openCaption != null) {
      draft.dropped.add(block.text(), openCaption);
      openCaption = null;
    } else {
      draft.paragraph(block.text());
    }
  }
}
