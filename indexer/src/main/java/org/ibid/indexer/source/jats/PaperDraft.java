package org.ibid.indexer.source.jats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.reference.TaggedParagraph;
import org.jspecify.annotations.Nullable;

/** A paper while its parts are read. */
final class PaperDraft {

  private static final int ABSTRACT = -1;

  final Publication.Builder publication = Publication.builder();
  final List<String> keywords = new ArrayList<>();
  final Map<String, String> abbreviations = new LinkedHashMap<>();
  final List<Publication> related = new ArrayList<>();
  final List<Dropped> dropped = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  private final List<String> abstractParts = new ArrayList<>();
  private final List<OpenSection> sections = new ArrayList<>();
  private final List<TaggedParagraph> paragraphs = new ArrayList<>();

  private record OpenSection(String heading, @Nullable Integer level, List<String> paragraphs) {}

  void open(String heading, @Nullable Integer level) {
    sections.add(new OpenSection(heading, level, new ArrayList<>()));
  }

  /**
   * Adds a paragraph to the section that was opened last; before the first, to one without name.
   */
  void paragraph(Flow flow) {
    if (flow.isEmpty()) {
      return;
    }
    if (sections.isEmpty()) {
      open("", null);
    }
    String text = flow.text();
    sections.getLast().paragraphs.add(text);
    paragraphs.add(new TaggedParagraph(sections.size() - 1, text, flow.links()));
  }

  /** Adds a paragraph to the abstract, which is read before all sections. */
  void abstractPart(Flow flow) {
    if (!flow.isEmpty()) {
      String text = flow.text();
      abstractParts.add(text);
      paragraphs.add(new TaggedParagraph(ABSTRACT, text, flow.links()));
    }
  }

  void drop(String text, String why) {
    if (!text.isBlank()) {
      dropped.add(new Dropped(text, why));
    }
  }

  void drop(Element element, String why) {
    drop(element.text(), why);
  }

  String abstractText() {
    return String.join("\n\n", abstractParts);
  }

  List<Section> sections() {
    return sections.stream()
        .map(s -> new Section(s.heading, s.level, String.join("\n\n", s.paragraphs)))
        .toList();
  }

  /** The abstract's, then those of the sections. */
  List<TaggedParagraph> paragraphs() {
    return paragraphs;
  }

  boolean hasText() {
    return !paragraphs.isEmpty();
  }
}
