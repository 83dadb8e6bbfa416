package org.ibid.indexer.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A paper with what people said of it.
 *
 * @param read as it was read
 * @param paper as it is corrected, and which of its fields are
 * @param tagEdits tags that are put on or taken off once it is tagged
 * @param outcomes what became of each correction of it, the earliest first
 */
public record CorrectedPaper(
    Paper read, Paper paper, List<TagEdit> tagEdits, List<Outcome> outcomes) {

  public CorrectedPaper {
    tagEdits = List.copyOf(tagEdits);
    outcomes = List.copyOf(outcomes);
  }

  /** What the cause of a tag says that a person put on. */
  public static final String CAUSE = "correction";

  /**
   * A tag that is put on, or taken off.
   *
   * @param reference id of the entry that it is a tag of, or null for the paper
   */
  public record TagEdit(@Nullable String reference, Tag tag, boolean present) {}

  /** Whether a correction of it holds. */
  public boolean isCorrected() {
    return !paper.corrected().isEmpty();
  }

  /** The tags of the corrected paper as people left them. */
  public PaperTags tags(PaperTags found) {
    if (tagEdits.isEmpty()) {
      return found;
    }
    List<Tag> ofPaper = new ArrayList<>(found.paper());
    Map<String, List<Tag>> ofReferences = new LinkedHashMap<>();
    found.references().forEach((id, tags) -> ofReferences.put(id, new ArrayList<>(tags)));
    for (TagEdit edit : tagEdits) {
      edit(
          edit.reference() == null
              ? ofPaper
              : ofReferences.computeIfAbsent(edit.reference(), id -> new ArrayList<>()),
          edit);
    }
    return new PaperTags(ofPaper, ofReferences, found.statements(), found.citations());
  }

  /** Puts the person's word before what the tagger found. */
  private static void edit(List<Tag> tags, TagEdit edit) {
    for (int i = 0; i < tags.size(); i++) {
      Tag found = tags.get(i);
      if (found.scheme().equals(edit.tag().scheme()) && found.id().equals(edit.tag().id())) {
        tags.remove(i);
        if (edit.present()) {
          List<Tag.Cause> causes = new ArrayList<>(edit.tag().from());
          causes.addAll(found.from());
          tags.add(i, new Tag(found.scheme(), found.id(), found.label(), causes));
        }
        return;
      }
    }
    if (edit.present()) {
      tags.add(edit.tag());
    }
  }
}
