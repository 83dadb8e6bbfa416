package org.ibid.indexer.source.wos;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Lines;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.bibliography.Delivery;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.TaggedRecord;

/**
 * Web of Science's field-tagged export (Clarivate; before that ISI's): each record of a file is a
 * paper.
 */
public final class WosReader implements Reader {

  /** The type of a record, on a line of its own, and a field behind it that papers have. */
  private static final Pattern TYPE = Pattern.compile("(?m)^\ufeff?PT [A-Z][ \t]*+$");

  private static final Pattern FIELD = Pattern.compile("(?m)^(?:AU|AF|TI|SO|UT|PY) \\S");
  private static final Pattern FILE = Pattern.compile("(?m)^\ufeff{0,2}FN [^\n]*+\r?+\nVR [\\d.]");

  @Override
  public String format() {
    return "wos";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    boolean record = TYPE.matcher(text).find() && FIELD.matcher(text).find();
    return record || FILE.matcher(text).find() ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Delivery delivery = new Delivery(input, format(), characters, outcomes);
    new WosRecords(new Lines(characters), record -> delivery.read(record, () -> item(record)))
        .read();
    if (delivery.count() == 0) {
      delivery.rejectFile("has no record of Web of Science: no line begins with PT");
    }
  }

  private static Item item(TaggedRecord record) {
    Item item = new WosFields(record.fields()).item();
    record.tellOfTheRest(item);
    if (!record.has(WosRecords.END)) {
      item.warn("The record has no ER line.");
    }
    return item;
  }
}
