package org.ibid.indexer.source.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.reference.TaggedParagraph;
import org.jspecify.annotations.Nullable;

/** A paper while its parts are read out of markup. Not for more than one thread. */
public final class PaperDraft {

  private static final int ABSTRACT = -1;

  private final Publication.Builder publication = Publication.builder();
  private final List<String> keywords = new ArrayList<>();
  private final Map<String, String> abbreviations = new LinkedHashMap<>();
  private final List<Publication> related = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> abstractParts = new ArrayList<>();
  private final List<OpenSection> sections = new ArrayList<>();
  private final List<TaggedParagraph> paragraphs = new ArrayList<>();

  private record OpenSection(String heading, @Nullable Integer level, List<String> paragraphs) {}

  /** The paper's own data. */
  public Publication.Builder publication() {
    return publication;
  }

  /** As printed, in order. */
  public List<String> keywords() {
    return keywords;
  }

  /** Short form to long form, in order. */
  public Map<String, String> abbreviations() {
    return abbreviations;
  }

  /** Publications beside the paper. */
  public List<Publication> related() {
    return related;
  }

  /** Passages that are in no field. */
  public List<Dropped> dropped() {
    return dropped;
  }

  /** What a reader should know about the reading, a sentence each. */
  public List<String> warnings() {
    return warnings;
  }

  /** Begins a section. */
  public void open(String heading, @Nullable Integer level) {
    sections.add(new OpenSection(heading, level, new ArrayList<>()));
  }

  /**
   * Adds a paragraph to the section that was opened last; before the first, to one without name.
   */
  public void paragraph(Flow flow) {
    if (flow.isEmpty()) {
      return;
    }
    if (sections.isEmpty()) {
      open("", null);
    }
    String text = flow.text();
    sections.getLast().paragraphs.add(text);
    paragraphs.add(new TaggedParagraph(sections.size() - 1, text, flow.links(), flow.raised()));
  }

  /** Adds a paragraph to the abstract, which is read before all sections. */
  public void abstractPart(Flow flow) {
    if (!flow.isEmpty()) {
      String text = flow.text();
      abstractParts.add(text);
      paragraphs.add(new TaggedParagraph(ABSTRACT, text, flow.links(), flow.raised()));
    }
  }

  /** Keeps a passage that is in no field, unless it is blank. */
  public void drop(String text, String why) {
    if (!text.isBlank()) {
      dropped.add(new Dropped(text, why));
    }
  }

  /** The paragraphs of the abstract, separated by one empty line. */
  public String abstractText() {
    return String.join("\n\n", abstractParts);
  }

  /** In order of the text. */
  public List<Section> sections() {
    return sections.stream()
        .map(s -> new Section(s.heading, s.level, String.join("\n\n", s.paragraphs)))
        .toList();
  }

  /** The abstract's, then those of the sections. */
  public List<TaggedParagraph> paragraphs() {
    return paragraphs;
  }

  /** Whether there is a paragraph. */
  public boolean hasText() {
    return !paragraphs.isEmpty();
  }
}
