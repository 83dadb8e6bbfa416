package org.ibid.server.page.view;

import java.util.List;

/**
 * The page on which a paper or reference is corrected: what was printed beside what was understood.
 *
 * @param record id of the paper or reference
 * @param kind {@code Paper} or {@code Reference}
 * @param title what it is about
 * @param href its own page
 * @param by who corrected last here; empty where nobody did
 * @param refused why nothing was kept; empty where nothing was refused
 * @param printed what stands in the source
 * @param inputs a field each: what most records have, and whatever this one has
 * @param others the other fields
 * @param tags what it is tagged with
 * @param concepts what it can be tagged with
 * @param unsure marks that are for a person to look at, and corrected ones
 * @param marks the others
 * @param said what was corrected, the earliest first
 */
public record CorrectView(
    String record,
    String kind,
    String title,
    String href,
    String by,
    String refused,
    List<Printed> printed,
    List<Input> inputs,
    List<Input> others,
    List<Tag> tags,
    List<String> concepts,
    List<Mark> unsure,
    List<Mark> marks,
    List<Said> said) {

  public CorrectView {
    printed = List.copyOf(printed);
    inputs = List.copyOf(inputs);
    others = List.copyOf(others);
    tags = List.copyOf(tags);
    concepts = List.copyOf(concepts);
    unsure = List.copyOf(unsure);
    marks = List.copyOf(marks);
    said = List.copyOf(said);
  }

  /**
   * A passage of the source.
   *
   * @param what it was taken for
   * @param isLong whether it is only shown on demand
   */
  public record Printed(String what, String text, boolean isLong) {}

  /**
   * A field.
   *
   * @param name CSL name
   * @param value in it now, or what was typed and refused; lines of a list
   * @param was in it now
   * @param lines how many lines it has; 1 for an input of one line
   * @param sure how sure it is, or who says it; empty where nobody knows
   * @param low whether it is for a person to look at
   * @param isShort whether its values are a few characters
   */
  public record Input(
      String name,
      String label,
      String value,
      String was,
      int lines,
      String sure,
      boolean low,
      boolean isShort) {}

  /** A concept that it is tagged with. */
  public record Tag(String id, String label, String cause) {}

  /**
   * A mark of the text.
   *
   * @param record its id
   * @param before of its sentence what stands before it
   * @param references ids that it means, between commas
   * @param named the entries, as the list has them
   */
  public record Mark(
      String record,
      String before,
      String mark,
      String after,
      String references,
      List<String> named,
      String sure,
      boolean low) {
    public Mark {
      named = List.copyOf(named);
    }
  }

  /**
   * A correction.
   *
   * @param what field and value
   * @param record what it is about, in words
   * @param href where that is corrected; empty where it no longer exists
   * @param who and when
   * @param status what became of it, a sentence
   * @param undoable whether a form takes it back; what a sidecar says is taken out there
   */
  public record Said(
      String id,
      String what,
      String record,
      String href,
      String who,
      String status,
      boolean orphan,
      boolean undoable) {}
}
