package org.ibid.indexer.source.abstracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Lines;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.medline.MedlineRecord;

/** PubMed's "Abstract (text)": each numbered record of a file is a paper. */
public final class AbstractsReader implements Reader {

  /** What every record ends with, and a list of references in a text doesn't. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?m)^(?:PMID: \\d{1,8}\\b|Author information: ?+$)");

  @Override
  public String format() {
    return "pubmed-text";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text().stripLeading();
    String first = text.lines().findFirst().orElse("");
    boolean record = NumberedRecords.number(first) > 0 && NUMBERS.matcher(text).find();
    return record ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    Delivery delivery = new Delivery(input, characters, outcomes);
    new NumberedRecords(new Lines(characters), delivery::accept).read();
    if (delivery.count == 0) {
      outcomes.accept(
          input.rejected("has no record: no paragraph begins with a number, a journal and a year"));
    }
  }

  /** Turns records into outcomes; the first tells what was assumed of the encoding. */
  private final class Delivery {
    private final Input input;
    private final DecodingReader characters;
    private final Consumer<Outcome> outcomes;
    private int count;
    private int warned;

    Delivery(Input input, DecodingReader characters, Consumer<Outcome> outcomes) {
      this.input = input;
      this.characters = characters;
      this.outcomes = outcomes;
    }

    void accept(NumberedRecords.Text text) {
      count++;
      MedlineRecord record = new MedlineRecord();
      new AbstractPage(record).read(text.paragraphs());
      if (text.tooLong() || record.isEmpty()) {
        String why =
            text.tooLong()
                ? "has more than " + NumberedRecords.MAX_CHARS + " characters"
                : "has no title, number, author or abstract";
        outcomes.accept(input.rejected(count, "line " + text.line() + ": " + why));
        return;
      }
      if (warned < characters.warnings().size()) {
        characters.warnings().forEach(record::warn);
        warned = characters.warnings().size();
      }
      text.cut().forEach(record::warn);
      byte[] bytes = String.join("\n\n", text.paragraphs()).getBytes(StandardCharsets.UTF_8);
      outcomes.accept(new Outcome.Read(record.paper(input.source(count, format()), bytes)));
    }
  }
}
