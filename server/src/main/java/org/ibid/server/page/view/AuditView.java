package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an audit.
 *
 * @param title of the paper
 * @param href the paper
 * @param api the same as JSON
 * @param summary how many findings there are, in words
 * @param notes what could not be checked
 * @param parts checks that found something
 * @param sound what is said of the checks that found nothing
 */
public record AuditView(
    String title,
    String href,
    String api,
    String summary,
    List<String> notes,
    List<Part> parts,
    List<String> sound) {

  public AuditView {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
    sound = List.copyOf(sound);
  }

  /**
   * What a check found.
   *
   * @param anchor what the contents link to
   * @param hint how to read it, or empty
   * @param count how many findings there are
   * @param pairs whether entry and quotation stand side by side
   */
  public record Part(
      String anchor, String heading, String hint, int count, boolean pairs, List<Item> items) {

    /** So many are shown outright, more on demand. */
    private static final int SHOWN = 20;

    public Part {
      items = List.copyOf(items);
    }

    public List<Item> shown() {
      return items.subList(0, Math.min(SHOWN, items.size()));
    }

    public List<Item> further() {
      return items.subList(shown().size(), items.size());
    }

    /** How many are only in the API: a page has its limits. */
    public int left() {
      return count - items.size();
    }
  }

  /**
   * A finding.
   *
   * @param quote the sentence that cites, or null
   * @param why in words, or empty
   */
  public record Item(List<Entry> entries, @Nullable Quote quote, String why) {
    public Item {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of the list.
   *
   * @param title in pieces, the words that matter marked
   * @param raw the entry as printed where that is what matters, else null
   */
  public record Entry(
      @Nullable String label,
      List<Piece> title,
      String href,
      Bibliography bibliography,
      @Nullable String raw) {
    public Entry {
      title = List.copyOf(title);
    }
  }

  /** A sentence that cites, in pieces: its mark, its scope, the words that matter. */
  public record Quote(List<Piece> sentence, String section, String href) {
    public Quote {
      sentence = List.copyOf(sentence);
    }
  }
}
