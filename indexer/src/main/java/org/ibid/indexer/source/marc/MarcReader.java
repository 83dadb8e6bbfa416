package org.ibid.indexer.source.marc;

import java.io.IOException;
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

/**
 * MARCXML (Library of Congress, slim schema 1.1): each record of a collection, or of an answer by
 * SRU or OAI-PMH, is a paper.
 */
public final class MarcReader implements Reader {

  /** What SRU and OAI-PMH say around a record. */
  private static final Set<String> ENVELOPE =
      Set.of(
          "version",
          "numberOfRecords",
          "recordSchema",
          "recordPacking",
          "recordXMLEscaping",
          "recordData",
          "recordPosition",
          "recordIdentifier",
          "nextRecordPosition",
          "resultSetId",
          "query",
          "xQuery",
          "startRecord",
          "maximumRecords",
          "operation",
          "responseDate",
          "request",
          "header",
          "identifier",
          "datestamp",
          "setSpec",
          "resumptionToken");

  private static final RecordNames NAMES =
      RecordNames.of(
              Set.of("record"), Set.of("collection", "searchRetrieveResponse", "ListRecords"))
          .withEnvelope(ENVELOPE);

  /** Tags of MARC have three digits; PICA, which looks like it, has a letter or a sign, too. */
  private static final Pattern OWN =
      Pattern.compile(
          "<(?:[A-Za-z]{1,10}:)?(?:leader>|(?:datafield|controlfield)\\s[^<>]{0,60}?tag=\"\\d{3}\")");

  private static final Pattern PICA =
      Pattern.compile("<(?:\\w{1,10}:)?datafield\\s[^<>]{0,60}?tag=\"\\d{3}[A-Z@]\"");

  private final XmlRecords records =
      new XmlRecords(format(), NAMES, xml -> new MarcFields(MarcRecord.read(xml)).item());

  @Override
  public String format() {
    return "marcxml";
  }

  @Override
  public Recognition recognises(Head head) {
    String text = head.text();
    boolean marc =
        Xml.root(text).isPresent() && OWN.matcher(text).find() && !PICA.matcher(text).find();
    return marc ? Recognition.SURE : Recognition.NO;
  }

  @Override
  public void read(Input input, Consumer<Outcome> outcomes) throws IOException {
    records.read(input, outcomes);
  }
}
