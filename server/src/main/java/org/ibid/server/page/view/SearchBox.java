package org.ibid.server.page.view;

import java.util.List;

/**
 * The form for a search.
 *
 * @param text what was typed
 * @param lucene whether Lucene's syntax is chosen
 * @param hidden what the form sends along
 */
public record SearchBox(String text, boolean lucene, List<SearchUrl.Parameter> hidden) {

  /** An empty one, for pages that aren't a search. */
  public static final SearchBox EMPTY = new SearchBox("", false, List.of());

  public SearchBox {
    hidden = List.copyOf(hidden);
  }

  /** The one that shows a search, and keeps all of it but the text. */
  public static SearchBox of(SearchUrl search) {
    return new SearchBox(
        search.text(), !search.syntax().equals(SearchUrl.SIMPLE), search.withoutText());
  }
}
