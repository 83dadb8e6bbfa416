package org.ibid.server.export;

import java.time.LocalDate;

/**
 * What was asked, so that a record can say how it was found.
 *
 * @param what what was searched: {@code references}; or which record was asked for
 * @param text the query as typed, or empty
 * @param filters as an address writes them, or empty
 * @param day when it was asked
 */
public record Question(String what, String text, String filters, LocalDate day) {

  /** Asks for a record or a list by its name, not by a query. */
  public static Question of(String what, LocalDate day) {
    return new Question(what, "", "", day);
  }

  /** In words: {@code references for “microglia” with filter model:sni}. */
  String inWords() {
    String query = text.isBlank() ? "" : " for “" + Text.line(text) + "”";
    return what + query + (filters.isEmpty() ? "" : " with filter " + filters);
  }
}
