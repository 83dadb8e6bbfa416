package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;
import org.jspecify.annotations.Nullable;

/** An outline while it is being read. */
final class Draft {

  final Publication.Builder publication = Publication.builder();
  final Map<String, String> asPrinted = new LinkedHashMap<>();
  final List<String> abstractParts = new ArrayList<>();
  final List<String> keywords = new ArrayList<>();
  final Map<String, String> abbreviations = new LinkedHashMap<>();
  final List<ListEntry> entries = new ArrayList<>();
  final List<Publication> related = new ArrayList<>();
  final DroppedText dropped = new DroppedText();
  final List<String> warnings = new ArrayList<>();
  private final List<OpenSection> sections = new ArrayList<>();

  void open(String heading, @Nullable Integer level) {
    sections.add(new OpenSection(heading, level, new ArrayList<>()));
  }

  /** Adds a paragraph to the open section; before the first heading, to one without. */
  void paragraph(String text) {
    if (sections.isEmpty()) {
      open("", null);
    }
    sections.getLast().paragraphs.add(text);
  }

  /** Puts paragraphs before the first heading. */
  void leading(List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      sections.addFirst(new OpenSection("", null, new ArrayList<>(paragraphs)));
    }
  }

  /** Whether the open section has no text yet. */
  boolean isSectionEmpty() {
    return !sections.isEmpty() && sections.getLast().paragraphs.isEmpty();
  }

  boolean hasSections() {
    return !sections.isEmpty();
  }

  /** The heading of the first section, or empty. */
  String firstHeading() {
    return sections.isEmpty() ? "" : sections.getFirst().heading;
  }

  /** The paragraphs of all sections and the entries of the list: where names may stand again. */
  List<String> passages() {
    Stream<String> paragraphs = sections.stream().flatMap(s -> s.paragraphs.stream());
    return Stream.concat(paragraphs, entries.stream().map(ListEntry::raw)).toList();
  }

  /** Sets the journal in title case where it was printed in capitals. */
  void journal(@Nullable String printed) {
    if (printed == null) {
      return;
    }
    boolean capitals = TitleCase.isCapitals(printed);
    publication.type("article-journal").containerTitle(capitals ? TitleCase.of(printed) : printed);
    if (capitals && !TitleCase.of(printed).equals(printed)) {
      asPrinted.put("container-title", printed);
    }
  }

  Outline outline() {
    return new Outline(
        publication.build(),
        asPrinted,
        String.join("\n\n", abstractParts),
        keywords,
        abbreviations,
        sections.stream().map(OpenSection::closed).toList(),
        entries,
        related,
        dropped.passages(),
        warnings);
  }

  private record OpenSection(String heading, @Nullable Integer level, List<String> paragraphs) {
    Section closed() {
      return new Section(heading, level, String.join("\n\n", paragraphs));
    }
  }
}
