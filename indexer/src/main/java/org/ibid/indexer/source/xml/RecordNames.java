package org.ibid.indexer.source.xml;

import java.util.Set;

/**
 * Which elements of a format are records, whatever their prefix.
 *
 * @param records elements that are records
 * @param sets elements that hold all records: where one ends, so does the record that is open
 * @param parts records that are no records inside of others
 * @param envelope what an answer of a catalogue wraps around a record, in an element that may be
 *     called as the record is; its text is no part of any record
 */
public record RecordNames(
    Set<String> records, Set<String> sets, Set<String> parts, Set<String> envelope) {

  public RecordNames {
    records = Set.copyOf(records);
    sets = Set.copyOf(sets);
    parts = Set.copyOf(parts);
    envelope = Set.copyOf(envelope);
  }

  /** Records in sets, and nothing around or between them. */
  public static RecordNames of(Set<String> records, Set<String> sets) {
    return new RecordNames(records, sets, Set.of(), Set.of());
  }

  /** The same where one of the records may be part of another. */
  public RecordNames withPart(String part) {
    return new RecordNames(records, sets, Set.of(part), envelope);
  }

  /** The same where a record may come in an envelope. */
  public RecordNames withEnvelope(Set<String> elements) {
    return new RecordNames(records, sets, parts, elements);
  }

  boolean isRecord(String name) {
    return records.contains(local(name));
  }

  boolean isSet(String name) {
    return sets.contains(local(name));
  }

  boolean isPart(String name) {
    return parts.contains(local(name));
  }

  boolean haveEnvelopes() {
    return !envelope.isEmpty();
  }

  boolean isOfEnvelope(String name) {
    return envelope.contains(local(name));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
