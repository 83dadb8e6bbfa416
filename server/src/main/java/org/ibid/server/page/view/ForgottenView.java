package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of what a list forgot.
 *
 * @param query the search whose results are looked from, as typed
 * @param filter likewise
 * @param in which records are searched
 * @param from what was looked from and how much of it is known, in words; null where nothing was
 *     looked from
 * @param notes what could not be read, and limits
 * @param unknown titles that the collection doesn't know
 */
public record ForgottenView(
    String query,
    String filter,
    String in,
    @Nullable String from,
    List<String> notes,
    List<String> unknown,
    List<Group> groups) {

  /** The page before anything is asked. */
  public static final ForgottenView EMPTY =
      new ForgottenView("", "", "references", null, List.of(), List.of(), List.of());

  public ForgottenView {
    notes = List.copyOf(notes);
    unknown = List.copyOf(unknown);
    groups = List.copyOf(groups);
  }

  /** Works with one kind of evidence. */
  public record Group(String heading, String explanation, String count, List<Work> works) {
    public Group {
      works = List.copyOf(works);
    }
  }

  /**
   * A work.
   *
   * @param evidence how often it is cited with those that are known, in words
   */
  public record Work(
      String title,
      String href,
      Bibliography bibliography,
      String evidence,
      List<StatementView> examples) {
    public Work {
      examples = List.copyOf(examples);
    }
  }
}
