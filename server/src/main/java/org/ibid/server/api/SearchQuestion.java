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
        asked.text(),
        asked.request().filters().toString(),
        today());
  }

  /** A record or list that was asked for by name. */
  static Question of(String what) {
    return Question.of(what, today());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
