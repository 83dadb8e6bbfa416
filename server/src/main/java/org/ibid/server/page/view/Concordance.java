package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.search.Hit;

/**
 * A mark in its line: what stands before it and after it, so that marks of many sentences stand
 * under each other.
 *
 * @param before the end of what leads up to the mark, the sentence before it first
 * @param mark as printed
 * @param after the beginning of what follows
 * @param href the sentence in full
 */
public record Concordance(List<Piece> before, String mark, List<Piece> after, String href) {

  /** As much on either side as the widest page has room for in one line, and some more. */
  private static final int SIDE = 110;

  private static final String NEIGHBOUR = "neighbour";

  public Concordance {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The lines of a statement: one for each of its marks that names the reference. */
  static List<Concordance> of(Hit statement, String reference, String href) {
    JsonNode json = RecordJson.read(statement.json());
    String sentence = Json.text(json, "sentence", "");
    List<Concordance> lines = new ArrayList<>();
    for (JsonNode citation : json.path("citations")) {
      Mark mark = Mark.of(citation);
      if (mark.names(reference) && mark.end() <= sentence.length()) {
        lines.add(
            new Concordance(
                before(Json.text(json, "before", ""), sentence.substring(0, mark.start())),
                sentence.substring(mark.start(), mark.end()),
                after(sentence.substring(mark.end()), Json.text(json, "after", "")),
                href));
      }
    }
    return lines;
  }

  private static List<Piece> before(String neighbour, String sentence) {
    List<Piece> pieces = new ArrayList<>();
    int room = SIDE - sentence.length();
    if (room > 0 && !neighbour.isEmpty()) {
      pieces.add(quiet(end(neighbour, room) + " "));
    }
    pieces.add(Piece.plain(end(sentence, SIDE)));
    return pieces;
  }

  private static List<Piece> after(String sentence, String neighbour) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.plain(beginning(sentence, SIDE)));
    int room = SIDE - sentence.length();
    if (room > 0 && !neighbour.isEmpty()) {
      pieces.add(quiet(" " + beginning(neighbour, room)));
    }
    return pieces;
  }

  private static Piece quiet(String text) {
    return new Piece(text, false, NEIGHBOUR, null, null);
  }

  private static String end(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.indexOf(' ', text.length() - most);
    return "…" + text.substring(blank < 0 ? text.length() - most : blank + 1);
  }

  private static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    return text.substring(0, blank <= 0 ? most : blank) + "…";
  }
}
