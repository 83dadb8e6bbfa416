package org.ibid.server.page.view;

import java.util.Arrays;
import java.util.List;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.Languages;

/**
 * The form for a search.
 *
 * @param text what was typed
 * @param syntax id of the syntax that is chosen
 * @param hidden what the form sends along
 */
public record SearchBox(String text, String syntax, List<SearchUrl.Parameter> hidden) {

  /** An empty one, for pages that aren't a search. */
  public static final SearchBox EMPTY = new SearchBox("", SearchUrl.SIMPLE, List.of());

  public SearchBox {
    hidden = List.copyOf(hidden);
  }

  /** The one that shows a search, and keeps all of it but the text. */
  public static SearchBox of(SearchUrl search) {
    return new SearchBox(search.text(), search.syntax(), search.withoutText());
  }

  /** A syntax to choose. */
  public record Choice(String id, String label, boolean chosen) {}

  /** Every syntax, the chosen one marked. */
  public List<Choice> syntaxes() {
    return Arrays.stream(Syntax.values())
        .map(s -> new Choice(s.id(), Languages.name(s), s.id().equals(syntax)))
        .toList();
  }
}
