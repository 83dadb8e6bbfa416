package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a paper.
 *
 * @param source where it was read from
 * @param counts how many references and statements it has, each a search of them, their audit, and
 *     what is like it
 * @param abstractText paragraphs
 * @param headings subject headings, in printed order
 * @param sections in order
 * @param entries the reference list
 * @param related publications that the page lists beside the paper
 * @param carryAway the paper, and its reference list where it has one, as files
 * @param reading what became of the rest of the source
 */
public record PaperView(
    String title,
    Bibliography bibliography,
    String source,
    List<HitView.Onward> counts,
    List<Paragraph> abstractText,
    List<String> keywords,
    List<Heading> headings,
    List<ConceptGroup> concepts,
    List<Abbreviation> abbreviations,
    List<Part> sections,
    List<Entry> entries,
    List<Bibliography> related,
    List<CarryAway> carryAway,
    Reading reading) {

  public PaperView {
    counts = List.copyOf(counts);
    abstractText = List.copyOf(abstractText);
    keywords = List.copyOf(keywords);
    headings = List.copyOf(headings);
    concepts = List.copyOf(concepts);
    abbreviations = List.copyOf(abbreviations);
    sections = List.copyOf(sections);
    entries = List.copyOf(entries);
    related = List.copyOf(related);
    carryAway = List.copyOf(carryAway);
  }

  /** A paragraph, its marks links into the reference list. */
  public record Paragraph(List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A subject heading.
   *
   * @param qualifiers aspects that it is narrowed to, in one line; empty where there are none
   * @param major whether it is a main point of the paper
   * @param href every paper that has it
   */
  public record Heading(String term, String qualifiers, boolean major, String href) {}

  /** A short form and what the paper means by it. */
  public record Abbreviation(String shortForm, String longForm) {}

  /**
   * A headed part.
   *
   * @param anchor what the contents link to
   * @param level depth of its heading, from 1; 1 where the source doesn't show it
   */
  public record Part(String anchor, String heading, int level, List<Paragraph> paragraphs) {
    public Part {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * An entry of the reference list.
   *
   * @param title title, or the entry as printed where it has none
   * @param statements the sentences that cite it, in order of the text
   */
  public record Entry(
      String anchor,
      @Nullable String label,
      String title,
      String href,
      Bibliography bibliography,
      List<ConceptView> concepts,
      List<StatementView> statements) {

    /** So many sentences are shown outright, more on demand. */
    private static final int SHOWN = 2;

    public Entry {
      concepts = List.copyOf(concepts);
      statements = List.copyOf(statements);
    }

    public List<StatementView> shown() {
      return statements.subList(0, Math.min(SHOWN, statements.size()));
    }

    public List<StatementView> further() {
      return statements.subList(shown().size(), statements.size());
    }

    /** How often it is cited, in words. */
    public String cited() {
      return statements.isEmpty()
          ? "Never cited in the text"
          : "Cited in " + Labels.number(statements.size(), "sentence");
    }
  }

  /** How the source was read: what a reader should know, and what is in no field. */
  public record Reading(List<String> warnings, List<LeftOut> dropped) {
    public Reading {
      warnings = List.copyOf(warnings);
      dropped = List.copyOf(dropped);
    }
  }

  /** Passages that are in no field, and what they were taken for. */
  public record LeftOut(String why, List<Passage> passages) {
    public LeftOut {
      passages = List.copyOf(passages);
    }
  }

  /** A passage, and how often it stands in the source. */
  public record Passage(String text, int times) {}
}
