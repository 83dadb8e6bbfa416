package org.ibid.indexer.source.bibliography;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;

/**
 * Counts the records of a file and hands over what became of each; the first that is read after
 * something had to be assumed of the encoding says so.
 */
public final class Delivery {

  private final Input input;
  private final String format;
  private final DecodingReader characters;
  private final Consumer<Outcome> outcomes;
  private int count;
  private int warned;

  /**
   * A delivery of the records of one file.
   *
   * @param format name of the reader
   * @param characters that the records are read from
   */
  public Delivery(
      Input input, String format, DecodingReader characters, Consumer<Outcome> outcomes) {
    this.input = input;
    this.format = format;
    this.characters = characters;
    this.outcomes = outcomes;
  }

  /**
   * Hands over a record that was read.
   *
   * @param place of it in its file: {@code line 12}
   * @param raw the record as it stands
   */
  public void read(Item item, String place, String raw) {
    count++;
    List<String> warnings = characters.warnings();
    if (warned < warnings.size()) {
      warnings.forEach(item::warn);
      warned = warnings.size();
    }
    outcomes.accept(item.outcome(input, count, format, place, raw));
  }

  /** Hands over a record of tagged lines, unless it has no bound. */
  public void read(TaggedRecord record, Supplier<Item> item) {
    String place = "line " + record.line();
    if (record.isTooLong()) {
      reject(place, "the record is longer than " + TaggedRecord.MAX_CHARS + " characters");
    } else {
      read(item.get(), place, record.raw());
    }
  }

  /** Hands over that a record can't be read. */
  public void reject(String place, String why) {
    count++;
    outcomes.accept(input.rejected(count, place + ": " + why));
  }

  /** Hands over what is wrong with the file outside of its records. */
  public void rejectFile(String why) {
    outcomes.accept(input.rejected(why));
  }

  /** How many records there were so far. */
  public int count() {
    return count;
  }
}
