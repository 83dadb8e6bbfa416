package org.ibid.indexer.source.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The notes of a document: references, where its marks are notes, or asides. */
final class NoteTexts {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[6-9]\\d\\d|20\\d\\d)(?!\\d)");

  /** Of a paper's asides hardly one in ten names a year, of its references all but a few. */
  private static final double MOST = 0.7;

  private static final int MIN_NOTES = 3;

  private NoteTexts() {}

  /** The text of each note that the paragraphs mark, in the order of the marks. */
  static Map<String, String> of(
      WordFile file, Styles styles, CitedItems items, List<Paragraph> paragraphs) {
    Map<String, String> all = new LinkedHashMap<>();
    file.notes()
        .forEach(note -> put(all, note.mark(), DocumentWalk.of(note.text(), styles, items)));
    Map<String, String> marked = new LinkedHashMap<>();
    for (Paragraph paragraph : paragraphs) {
      for (Paragraph.Piece piece : paragraph.pieces()) {
        if (piece instanceof Paragraph.NoteMark(String text, String note)
            && all.containsKey(note)) {
          marked.putIfAbsent(note, all.get(note));
        }
      }
    }
    return marked;
  }

  private static void put(Map<String, String> all, String mark, List<Paragraph> note) {
    StringBuilder text = new StringBuilder();
    note.forEach(p -> text.append(p.text()).append(' '));
    String line = text.toString().replaceAll("\\s++", " ").strip();
    if (!line.isEmpty()) {
      all.put(mark, line);
    }
  }

  /** Whether they are the paper's references. */
  static boolean areReferences(Map<String, String> notes) {
    long dated = notes.values().stream().filter(text -> YEAR.matcher(text).find()).count();
    return notes.size() >= MIN_NOTES && dated >= notes.size() * MOST;
  }
}
