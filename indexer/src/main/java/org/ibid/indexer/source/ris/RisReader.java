package org.ibid.indexer.source.ris;

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
import org.ibid.indexer.source.bibliography.TaggedRecord;

/**
 * RIS, the tagged format of reference managers (Research Information Systems, 2001, and the form of
 * 2011): each record of a file is a paper.
 */
public final class RisReader implements Reader {

  private static final Pattern TYPE =
      Pattern.compile("(?m)^[\\s\ufeff]{0,8}+(?:TY[ \t]{0,3}+-|ty  -)(?:[ \t]|$)");
  private static final Pattern END = Pattern.compile("(?m)^ER  -");
  private static final Pattern FIELD = Pattern.compile("(?m)^(?:T1|TI|AU|A1|JF|JO)  - ");

  /** MEDLINE's own format has the same two spaces before some of its hyphens. */
  private static final Pattern MEDLINE = Pattern.compile("(?m)^(?:PMID|OWN |STAT)- ");

  @Override
  public String format() {
    return "ris";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    boolean untyped = END.matcher(text).find() && FIELD.matcher(text).find();
    boolean ris = TYPE.matcher(text).find() || untyped;
    return ris && !MEDLINE.matcher(text).find() ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Lines lines = new Lines(characters);
    Delivery delivery = new Delivery(input, format(), characters, outcomes);
    new RisRecords(lines, record -> deliver(record, delivery)).read();
    if (delivery.count() == 0) {
      delivery.rejectFile("has no RIS record: no line begins with TY  - or another tag");
    }
  }

  private static void deliver(TaggedRecord record, Delivery delivery) {
    delivery.read(record, () -> new RisFields(record).item());
  }
}
