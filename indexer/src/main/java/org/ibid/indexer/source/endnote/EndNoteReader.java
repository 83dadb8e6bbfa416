package org.ibid.indexer.source.endnote;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ibid.indexer.source.Head;
import org.ibid.indexer.source.Input;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Reader;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.Xml;
import org.ibid.indexer.source.bibliography.XmlRecords;
import org.ibid.indexer.source.xml.RecordNames;

/** EndNote XML: each record of a library is a paper. */
public final class EndNoteReader implements Reader {

  private static final RecordNames NAMES = RecordNames.of(Set.of("record"), Set.of("records"));

  private static final Set<String> ROOTS = Set.of("xml", "records", "record");

  /** What no other format with such a root has; its first record may begin late in the head. */
  private static final Pattern OWN =
      Pattern.compile("<(?:ref-type|rec-number|source-app|foreign-keys|contributors)[\\s>]");

  private final XmlRecords records =
      new XmlRecords(format(), NAMES, xml -> new EndNoteFields(RecordXml.fields(xml)).item());

  @Override
  public String format() {
    return "endnote";
  }

  @Override
  public Recognition recognises(Head head) {
    Optional<String> root = Xml.root(head.text()).filter(ROOTS::contains);
    return root.isPresent() && OWN.matcher(head.text()).find() ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    records.read(input, outcomes);
  }
}
