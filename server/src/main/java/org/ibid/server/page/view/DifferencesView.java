package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.cited.CitingStatement;
import org.ibid.server.evidence.cited.Differences;
import org.ibid.server.evidence.cited.Differences.Printing;
import org.ibid.server.evidence.cited.Differences.Quote;
import org.ibid.server.evidence.cited.Differences.Side;
import org.ibid.server.evidence.cited.Differences.Wording;
import org.ibid.server.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Where papers describe one publication differently.
 *
 * @param wordings statements that say otherwise of one thing
 * @param printings list entries that print a field differently
 * @param limit what was not compared, a sentence; null where all was
 */
public record DifferencesView(
    List<Told> wordings, List<Printed> printings, @Nullable String limit) {

  /** As many of one side as show what it says. */
  private static final int MOST_QUOTES = 3;

  public DifferencesView {
    wordings = List.copyOf(wordings);
    printings = List.copyOf(printings);
  }

  /** What is said of one thing. */
  public record Told(String about, List<Column> columns) {
    public Told {
      columns = List.copyOf(columns);
    }
  }

  /**
   * One way to say it.
   *
   * @param more how many further statements say so, in words; null where none does
   */
  public record Column(String said, List<Telling> quotes, @Nullable String more) {
    public Column {
      quotes = List.copyOf(quotes);
    }
  }

  /** A statement with the words that say so marked. */
  public record Telling(List<Piece> sentence, String paper, String href) {
    public Telling {
      sentence = List.copyOf(sentence);
    }
  }

  /** A field, and how it is printed. */
  public record Printed(String field, List<Way> ways) {
    public Printed {
      ways = List.copyOf(ways);
    }
  }

  /** One way to print it, and who does. */
  public record Way(List<Piece> value, String entries, List<CitedView.Listing> listings) {
    public Way {
      value = List.copyOf(value);
      listings = List.copyOf(listings);
    }
  }

  /** The view, or null where nothing differs. */
  static @Nullable DifferencesView of(Differences differences, List<Hit> entries) {
    if (differences.isEmpty()) {
      return null;
    }
    Map<String, CitedView.Listing> listings = new HashMap<>();
    entries.forEach(entry -> listings.put(entry.id(), CitedReader.listing(entry)));
    String limit =
        differences.compared() < differences.statements()
            ? "The first "
                + Labels.number(differences.compared())
                + " of "
                + Labels.number(differences.statements())
                + " statements were compared."
            : null;
    return new DifferencesView(
        differences.wordings().stream().map(DifferencesView::told).toList(),
        differences.entries().stream().map(printing -> printed(printing, listings)).toList(),
        limit);
  }

  private static Told told(Wording wording) {
    return new Told(
        String.join(", ", wording.about()),
        wording.sides().stream().map(DifferencesView::column).toList());
  }

  private static Column column(Side side) {
    int more = side.quotes().size() - MOST_QUOTES;
    return new Column(
        side.said(),
        side.quotes().stream().limit(MOST_QUOTES).map(DifferencesView::quote).toList(),
        more > 0 ? "and " + Labels.number(more, "more statement") : null);
  }

  private static Telling quote(Quote quote) {
    CitingStatement statement = quote.statement();
    Layers layers = new Layers(statement.sentence());
    for (Span words : quote.words()) {
      layers.match(words.start(), words.end());
    }
    return new Telling(layers.pieces(), statement.paperTitle(), PageUrl.inPaper(statement.id()));
  }

  private static Printed printed(Printing printing, Map<String, CitedView.Listing> listings) {
    List<Way> ways = new ArrayList<>();
    for (Differences.Value value : printing.values()) {
      Layers layers = new Layers(value.text());
      value.differing().forEach(span -> layers.match(span.start(), span.end()));
      List<CitedView.Listing> by =
          value.entries().stream()
              .filter(listings::containsKey)
              .map(listings::get)
              .limit(MOST_QUOTES)
              .toList();
      ways.add(
          new Way(
              layers.pieces(),
              Labels.number(value.entries().size())
                  + (value.entries().size() == 1 ? " entry" : " entries"),
              by));
    }
    return new Printed(Labels.capitalised(printing.field()), ways);
  }
}
