package org.ibid.indexer.source.refer;

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

/**
 * Refer, the format of tags of one sign that EndNote took over (Lesk 1978, bibIX, {@code .enw}):
 * each record of a file is a paper.
 */
public final class ReferReader implements Reader {

  /** The first line that holds anything is a tag, and one that a record begins with. */
  private static final Pattern FIRST =
      Pattern.compile("[\\s\ufeff]*+%(?:0(?:\\s|$)|[ATEFJDB] \\S)");

  /** What begins with a percent sign, too, and is a program of a printer, TeX or Prolog. */
  private static final Pattern OTHER = Pattern.compile("(?m)^(?:\\\\[a-z]+|:- |%%)");

  @Override
  public String format() {
    return "refer";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    boolean refer = FIRST.matcher(text).lookingAt() && !OTHER.matcher(text).find();
    return refer ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Delivery delivery = new Delivery(input, format(), characters, outcomes);
    new ReferRecords(
            new Lines(characters),
            record -> delivery.read(record, () -> new ReferFields(record).item()))
        .read();
    if (delivery.count() == 0) {
      delivery.rejectFile("has no Refer record: no line begins with % and a tag");
    }
  }
}
