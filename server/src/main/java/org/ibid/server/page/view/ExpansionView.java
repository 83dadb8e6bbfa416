package org.ibid.server.page.view;

import java.util.List;
import java.util.Optional;
import org.ibid.server.page.view.SearchView.Offer;
import org.ibid.server.search.Expanded;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * What ranked or found hits besides the query, and the search without it, or with it.
 *
 * @param like the record that the hits are like; null where they are like none
 * @param on whether words of the first hits were to rank
 * @param words that ranked, the heaviest first
 * @param toggle the same search with the other setting
 */
public record ExpansionView(@Nullable Offer like, boolean on, List<Word> words, String toggle) {

  /** So much of a title stands in a line; a sentence or an entry as printed may go on for many. */
  private static final int TITLE = 100;

  public ExpansionView {
    words = List.copyOf(words);
  }

  /**
   * A word that ranked.
   *
   * @param href the search that asks for it, too; null where it does already, or where the query is
   *     in a language in which a word can't just be added
   */
  public record Word(String text, @Nullable String href) {}

  /** What there is to show of a search; empty where nothing ranks. */
  static Optional<ExpansionView> of(SearchUrl search, SearchResult result) {
    Expanded.Like like = result.expanded().like();
    if (like != null) {
      Offer subject = new Offer(shortened(like.title()), PageUrl.of(like.kind(), like.id()));
      String off = search.with(Expansion.NONE).path();
      return Optional.of(new ExpansionView(subject, true, words(search, like.words()), off));
    }
    boolean ranked = search.sort() == Sort.RELEVANCE && !search.text().isBlank();
    return ranked && result.count() > 1 ? Optional.of(feedback(search, result)) : Optional.empty();
  }

  private static ExpansionView feedback(SearchUrl search, SearchResult result) {
    boolean on = search.expansion().feedback() != Feedback.OFF;
    Expansion other = on ? Expansion.NONE : Expansion.of(Feedback.RANKS);
    List<Expanded.Word> added =
        result.expanded().feedback().stream().filter(word -> !word.asked()).toList();
    return new ExpansionView(null, on, words(search, added), search.with(other).path());
  }

  private static List<Word> words(SearchUrl search, List<Expanded.Word> words) {
    return words.stream().map(word -> new Word(word.text(), href(search, word))).toList();
  }

  private static @Nullable String href(SearchUrl search, Expanded.Word word) {
    boolean added = word.asked() || !search.syntax().equals(SearchUrl.SIMPLE);
    return added ? null : search.with((search.text() + " " + word.text()).strip()).path();
  }

  private static String shortened(String title) {
    if (title.length() <= TITLE) {
      return title;
    }
    int space = title.lastIndexOf(' ', TITLE);
    return title.substring(0, space < TITLE / 2 ? TITLE : space) + "…";
  }
}
