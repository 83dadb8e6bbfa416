package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that finds what a claim stands on.
 *
 * @param text as it was pasted
 * @param answer null where nothing was asked
 */
public record ClaimView(String text, @Nullable Answer answer) {

  /** Title of the window. */
  public String title() {
    return text.isBlank()
        ? "What does a claim stand on? – Ibid"
        : text.substring(0, Math.min(60, text.length())).strip() + " – Ibid";
  }

  /**
   * What was found.
   *
   * @param heading how near the nearest come, in words
   * @param hint what to make of it; empty where the heading says it
   * @param limits what of the text was not looked at
   * @param sentences how the text was understood, where that differs from what was pasted
   * @param concepts that it names
   */
  public record Answer(
      String heading,
      String hint,
      List<String> limits,
      List<String> sentences,
      List<String> concepts,
      List<Alike> statements,
      List<Standing> works) {
    public Answer {
      limits = List.copyOf(limits);
      sentences = List.copyOf(sentences);
      concepts = List.copyOf(concepts);
      statements = List.copyOf(statements);
      works = List.copyOf(works);
    }
  }

  /** A statement; {@code loose} where it shares words but doesn't make the claim. */
  public record Alike(StatementView statement, boolean loose, int percent) {}

  /**
   * A work that the statements cite for the claim.
   *
   * @param cited how often, in words
   */
  public record Standing(
      String title, Bibliography bibliography, String href, String cited, List<Paper> papers) {
    public Standing {
      papers = List.copyOf(papers);
    }
  }

  /** A paper that cites it. */
  public record Paper(String title, String href) {}
}
