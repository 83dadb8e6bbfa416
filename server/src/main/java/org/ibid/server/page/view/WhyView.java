package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that says why a query finds a record or not.
 *
 * @param query as typed
 * @param syntaxes what it can be written in
 * @param in plural of what the record is one of
 * @param id as typed
 * @param notes what is doubtful, or why there is no answer
 * @param answer the answer, or null where none was asked for or could be given
 */
public record WhyView(
    String query,
    List<SearchBox.Choice> syntaxes,
    String in,
    String id,
    List<String> notes,
    @Nullable Answer answer) {

  public WhyView {
    syntaxes = List.copyOf(syntaxes);
    notes = List.copyOf(notes);
  }

  /**
   * An answer.
   *
   * @param title of the record
   * @param href of its page
   * @param found whether the query finds it
   * @param deciding what it fails by
   * @param clause the whole query
   */
  public record Answer(
      String title, String href, boolean found, List<Clause> deciding, Clause clause) {
    public Answer {
      deciding = List.copyOf(deciding);
    }
  }

  /**
   * A part of the query.
   *
   * @param outcome {@code matches}, {@code fails} or {@code passed_over}
   * @param sign the outcome in a word
   * @param label the part in words
   * @param says what in the record made it so
   * @param parts those that are shown
   * @param more how many others there are
   */
  public record Clause(
      String outcome, String sign, String label, String says, List<Clause> parts, int more) {
    public Clause {
      parts = List.copyOf(parts);
    }
  }
}
