package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.correction.Outcome.Status;
import org.ibid.server.api.CorrectionList;
import org.ibid.server.page.view.CorrectionsView.Choice;

/** Makes the page of all corrections. */
public final class CorrectionsReader {

  private static final String PAGE = "/corrections";

  private CorrectionsReader() {}

  /**
   * The page.
   *
   * @param status what was asked for
   * @param isFirst whether it is the first page
   */
  public static CorrectionsView read(
      CorrectionList list, Optional<Status> status, boolean isFirst) {
    String own = href(status, Optional.empty());
    int count = list.count(status);
    int shown = list.shown().size();
    return new CorrectionsView(
        choices(list, status),
        list.shown().stream().map(CorrectReader::said).toList(),
        isFirst && list.next().isEmpty()
            ? Labels.number(count, "correction")
            : Labels.number(shown) + " of " + Labels.number(count, "correction"),
        isFirst ? null : own,
        list.next().map(cursor -> href(status, Optional.of(cursor))).orElse(null));
  }

  private static List<Choice> choices(CorrectionList list, Optional<Status> chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(list, "All", Optional.empty(), chosen));
    for (Status status : Status.values()) {
      Optional<Status> its = Optional.of(status);
      if (list.count(its) > 0 || chosen.equals(its)) {
        choices.add(choice(list, label(status), its, chosen));
      }
    }
    return choices;
  }

  private static Choice choice(
      CorrectionList list, String label, Optional<Status> status, Optional<Status> chosen) {
    String count = Labels.number(list.count(status));
    return new Choice(label, count, href(status, Optional.empty()), chosen.equals(status));
  }

  private static String label(Status status) {
    return switch (status) {
      case HOLDS -> "Hold";
      case AGREES -> "Read so by now";
      case SUPERSEDED -> "Said otherwise later";
      case ORPHAN -> "About what no longer exists";
    };
  }

  private static String href(Optional<Status> status, Optional<String> cursor) {
    List<String> parts = new ArrayList<>();
    status.ifPresent(only -> parts.add("status=" + only.id()));
    cursor.ifPresent(after -> parts.add("cursor=" + PageUrl.encode(after)));
    return parts.isEmpty() ? PAGE : PAGE + "?" + String.join("&", parts);
  }
}
