package org.ibid.server.page.view;

import java.util.List;

/**
 * A page that says why there is no other.
 *
 * @param status of HTTP
 * @param heading what is wrong, in a few words
 * @param notes what was expected, and where in what was typed
 * @param near what may have been meant
 * @param reloads whether the same address will soon have an answer, so that the page asks again
 */
public record ProblemView(
    int status,
    String heading,
    List<SearchView.Note> notes,
    SearchBox box,
    boolean reloads,
    List<SearchView.Offer> near) {

  private static final int BAD_REQUEST = 400;
  private static final int UNAVAILABLE = 503;

  public ProblemView {
    notes = List.copyOf(notes);
    near = List.copyOf(near);
  }

  /** What is wrong with a request as a whole. */
  public static ProblemView of(int status, String heading, String message) {
    var note = new SearchView.Note(message, "", "", "");
    return new ProblemView(
        status, heading, List.of(note), SearchBox.EMPTY, status == UNAVAILABLE, List.of());
  }

  /** The same with what may have been meant. */
  public ProblemView withNear(List<SearchView.Offer> others) {
    return new ProblemView(status, heading, notes, box, reloads, others);
  }

  /**
   * A search that can't be answered as it stands.
   *
   * @param box the form in which it can be mended
   */
  public static ProblemView refused(List<SearchView.Note> notes, SearchBox box) {
    return new ProblemView(
        BAD_REQUEST, "This search can’t be run as it stands", notes, box, false, List.of());
  }
}
