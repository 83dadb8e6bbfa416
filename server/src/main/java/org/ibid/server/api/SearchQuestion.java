package org.ibid.server.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.export.Question;

/** What was asked, as a record that is carried away says it. */
public final class SearchQuestion {

  private SearchQuestion() {}

  /** A search, asked today. */
  public static Question of(Understood asked) {
    return new Question(
        asked.request().kind().id() + "s",
        text(asked),
        asked.request().filters().toString(),
        today());
  }

  /** As typed, with what the records are like. */
  private static String text(Understood asked) {
    String like = asked.request().expansion().like();
    return like == null ? asked.text() : (asked.text() + " like " + like).strip();
  }

  /** A record or list that was asked for by name. */
  static Question of(String what) {
    return Question.of(what, today());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
