package org.ibid.server.page.view;

import java.util.List;
import java.util.Map;
import org.ibid.server.search.Syntax;

/**
 * The form for a search.
 *
 * @param text what was typed
 * @param syntaxes what it can be written in, the one that is chosen marked
 * @param hidden what the form sends along
 */
public record SearchBox(String text, List<Choice> syntaxes, List<SearchUrl.Parameter> hidden) {

  /** An empty one, for pages that aren't a search. */
  public static final SearchBox EMPTY = new SearchBox("", SearchUrl.SIMPLE, List.of());

  private static final Map<String, String> NAMES =
      Map.of(
          "simple",
          "simple syntax",
          "lucene",
          "Lucene’s syntax",
          "pubmed",
          "PubMed’s syntax",
          "ovid",
          "Ovid’s syntax");

  /**
   * A syntax that may be chosen.
   *
   * @param id what the address calls it
   */
  public record Choice(String id, String name, boolean chosen) {}

  public SearchBox {
    syntaxes = List.copyOf(syntaxes);
    hidden = List.copyOf(hidden);
  }

  /** One with a syntax chosen. */
  public SearchBox(String text, String syntax, List<SearchUrl.Parameter> hidden) {
    this(text, choices(syntax), hidden);
  }

  /** The one that shows a search, and keeps all of it but the text. */
  public static SearchBox of(SearchUrl search) {
    return new SearchBox(search.text(), search.syntax(), search.withoutText());
  }

  private static List<Choice> choices(String chosen) {
    return Syntax.ids().stream()
        .map(id -> new Choice(id, NAMES.getOrDefault(id, id), id.equals(chosen)))
        .toList();
  }
}
