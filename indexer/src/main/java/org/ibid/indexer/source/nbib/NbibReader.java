package org.ibid.indexer.source.nbib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.medline.MedlineRecord;
import org.ibid.indexer.source.nbib.NbibLine.Continuation;
import org.ibid.indexer.source.nbib.NbibLine.Field;
import org.ibid.indexer.source.nbib.NbibLine.Stray;

/** NBIB: PubMed's export in tagged lines. Each record is counted, from 1. */
public final class NbibReader implements Reader {

  /** A number of PubMed's on a line of its own. */
  private static final Pattern NUMBER = Pattern.compile("(?m)^PMID- ?+\\d{1,9}+[ \\t\\r]*+$");

  /** Tags that no other tagged format has. */
  private static final Pattern OWN_TAG =
      Pattern.compile(
          "(?m)^(?:PMID|PMCR|PMC |OWN |STAT|DCOM|FAU |FED |BTI |EDAT|MHDA|CRDT|PHST|LID |AID )-");

  /** One such line may stand in any text that doesn't begin with a tag itself. */
  private static final int OWN_TAGS = 2;

  /** RIS has the tags of two letters too, but begins with this one. */
  private static final Pattern RIS = Pattern.compile("(?m)^TY {1,2}+-");

  /** So many line numbers are enough to find the place. */
  private static final int NUMBERS_SHOWN = 5;

  @Override
  public String format() {
    return "nbib";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    if (RIS.matcher(text).find()) {
      return Recognition.NO;
    }
    long tags = OWN_TAG.matcher(text).results().limit(OWN_TAGS).count();
    boolean begins = NbibLine.TAGGED.matcher(firstLine(text)).matches();
    boolean within = tags == OWN_TAGS && NUMBER.matcher(text).find();
    return within || (tags > 0 && begins) ? Recognition.SURE : Recognition.NO;
  }

  private static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    DecodingReader characters = new DecodingReader(input.stream());
    RecordSplitter records = new RecordSplitter(characters);
    int count = 0;
    boolean warned = false;
    for (Optional<RecordLines> next = records.next(); next.isPresent(); next = records.next()) {
      List<String> warnings = new ArrayList<>(warned ? List.of() : characters.warnings());
      warned |= !warnings.isEmpty();
      records
          .cutLines()
          .forEach(line -> warnings.add("Line " + line + " is too long; it was cut."));
      if (next.get().isTagged()) {
        outcomes.accept(read(input, ++count, next.get(), warnings));
      }
    }
    if (count == 0) {
      outcomes.accept(input.rejected("holds no record of tagged lines"));
    }
  }

  private Outcome read(Input input, int number, RecordLines lines, List<String> warnings) {
    String place = "line " + lines.firstNumber() + ": ";
    if (lines.isTooLong()) {
      return input.rejected(
          number, place + "the record has more than " + RecordLines.MAX_CHARS + " characters");
    }
    MedlineRecord record = new MedlineRecord();
    warnings.forEach(record::warn);
    if (lines.leftOut() > 0) {
      record.warn(
          "From line " + lines.leftOut() + " on too many are no field; they were left out.");
    }
    note(lines.lines(), record);
    if (record.isEmpty()) {
      return input.rejected(number, place + "the record has no title, number, author or abstract");
    }
    return new Outcome.Read(record.paper(input.source(number, format()), bytes(lines)));
  }

  private static void note(List<NbibLine> lines, MedlineRecord record) {
    RecordFields fields = new RecordFields(record);
    List<NbibLine> strays = new ArrayList<>();
    String tag = "";
    StringBuilder value = new StringBuilder();
    for (NbibLine line : lines) {
      switch (line) {
        case Field field -> {
          fields.note(tag, value.toString());
          tag = field.tag();
          value.setLength(0);
          value.append(field.text());
        }
        case Continuation more -> {
          if (tag.isEmpty()) {
            strays.add(more);
          } else {
            value.append(value.isEmpty() ? "" : " ").append(more.text());
          }
        }
        case Stray stray -> strays.add(stray);
      }
    }
    fields.note(tag, value.toString());
    fields.end();
    leaveOut(strays, record);
  }

  private static void leaveOut(List<NbibLine> strays, MedlineRecord record) {
    strays.forEach(stray -> record.drop(stray.text(), "line that is no field"));
    if (!strays.isEmpty()) {
      String numbers =
          strays.stream()
              .limit(NUMBERS_SHOWN)
              .map(stray -> Integer.toString(stray.number()))
              .collect(Collectors.joining(", "));
      String more = strays.size() > NUMBERS_SHOWN ? " and others" : "";
      record.warn("No field of a record: line " + numbers + more + ".");
    }
  }

  private static byte[] bytes(RecordLines lines) {
    return lines.lines().stream()
        .map(NbibLine::toString)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
