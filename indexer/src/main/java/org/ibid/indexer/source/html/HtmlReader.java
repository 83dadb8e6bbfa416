package org.ibid.indexer.source.html;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.TextDecoder;

/**
 * Saved web pages, alone or in one file with what belongs to them. A file is one paper, or none,
 * and then says what it is instead.
 */
public final class HtmlReader implements Reader {

  /**
   * A page of sloppy marks that are never closed has some hundreds open; what has more would keep
   * the parser busy without end.
   */
  private static final int MAX_OPEN = 5_000;

  private final ArticleReader articles = new ArticleReader();

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Recognition recognises(Head head) {
    return SavedPage.isOne(head.text()) ? Recognition.SURE : PageStart.recognised(head.text());
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    byte[] bytes = input.bytes();
    boolean saved = SavedPage.isOne(Head.of(bytes).text());
    Optional<TextDecoder.Decoded> page =
        saved ? SavedPage.main(bytes) : Optional.of(PageDecoder.decode(bytes));
    page.ifPresentOrElse(
        decoded -> read(input, bytes, decoded, outcomes),
        () -> outcomes.accept(input.rejected("is a saved page of which no part is HTML")));
  }

  private void read(
      Input input, byte[] bytes, TextDecoder.Decoded decoded, Consumer<Outcome> outcomes) {
    int depth = Nesting.excess(decoded.text());
    if (depth > MAX_OPEN) {
      outcomes.accept(
          input.rejected(
              "nests "
                  + depth
                  + " elements, where "
                  + MAX_OPEN
                  + " are read: no browser saved it so"));
      return;
    }
    Page page = Page.of(decoded);
    Optional<String> other = NoArticle.looksLike(page);
    outcomes.accept(
        other
            .<Outcome>map(input::rejected)
            .orElseGet(() ->
                articles
                    .read(page, input.source(0, format()), bytes)
                    .<Outcome>map(Outcome.Read::new)
                    .orElseGet(() -> input.rejected(NoArticle.nothingLeft(page)))));
  }
}
