package org.ibid.server.eval;

import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What an article's XML says of it.
 *
 * @param name name of its file, which decides its half and every choice made in printing it
 * @param publication front matter
 * @param byline authors in order, with their affiliations
 * @param affiliations in order
 * @param abstractParagraphs labelled where the abstract is structured
 * @param keywords as printed
 * @param sections in order of the text
 * @param references in order of the list
 */
record GoldArticle(
    String name,
    Publication publication,
    List<Author> byline,
    List<String> affiliations,
    List<Paragraph> abstractParagraphs,
    List<String> keywords,
    List<Section> sections,
    List<GoldReference> references) {

  GoldArticle {
    byline = List.copyOf(byline);
    affiliations = List.copyOf(affiliations);
    abstractParagraphs = List.copyOf(abstractParagraphs);
    keywords = List.copyOf(keywords);
    sections = List.copyOf(sections);
    references = List.copyOf(references);
  }

  /**
   * An author of the article.
   *
   * @param affiliations positions in the article's list
   */
  record Author(Name name, List<Integer> affiliations) {
    Author {
      affiliations = List.copyOf(affiliations);
    }
  }

  /**
   * A headed part; the headings of its subsections are parts of their own.
   *
   * @param heading without its number; empty where there is none
   * @param level depth from 1
   */
  record Section(String heading, int level, List<Paragraph> paragraphs) {
    Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A paragraph, item of a list or caption.
   *
   * @param label what stands in bold before it ({@code Methods}), or null
   * @param kind what it is
   * @param runs text and marks, in order
   */
  record Paragraph(@Nullable String label, Kind kind, List<Run> runs) {
    Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /** What a stretch of text is. */
  enum Kind {
    PARAGRAPH,
    ITEM,
    /** Of a figure or table: where readers may differ, so that its marks are not counted. */
    CAPTION
  }

  /** A stretch of a paragraph. */
  sealed interface Run {}

  /** Plain text. */
  record Text(String text) implements Run {}

  /**
   * Where references are cited.
   *
   * @param references their positions in the list from 0, ranges expanded, each once
   * @param narrative whether the text before names the authors: {@code Smith et al. [3]}
   * @param printed the characters of the source
   */
  record Mark(List<Integer> references, boolean narrative, String printed) implements Run {
    Mark {
      references = List.copyOf(references);
    }
  }

  /** Every mark of abstract and sections, but for those of captions. */
  List<Mark> marks() {
    return java.util.stream.Stream.concat(
            abstractParagraphs.stream(), sections.stream().flatMap(s -> s.paragraphs().stream()))
        .filter(paragraph -> paragraph.kind() != Kind.CAPTION)
        .flatMap(paragraph -> paragraph.runs().stream())
        .filter(Mark.class::isInstance)
        .map(Mark.class::cast)
        .toList();
  }
}
