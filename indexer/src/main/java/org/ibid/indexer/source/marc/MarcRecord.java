package org.ibid.indexer.source.marc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.source.xml.Cursor;

/**
 * The fields of a record, in order.
 *
 * @param leader its first 24 signs, which say what kind of thing it describes
 */
record MarcRecord(String leader, List<Field> fields) {

  MarcRecord {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param tag of three digits
   * @param indicators two signs; none of a control field
   * @param subfields in order; that of a control field has no code
   */
  record Field(String tag, String indicators, List<Subfield> subfields) {

    Field {
      subfields = List.copyOf(subfields);
    }

    /** The first subfield of a code. */
    Optional<String> first(String code) {
      return all(code).findFirst();
    }

    /** The subfields of some codes, in the order of the field: {@code ab}. */
    Stream<String> all(String codes) {
      return subfields.stream().filter(s -> codes.contains(s.code())).map(Subfield::text);
    }

    /** As a person would note it: {@code 650 $a Pain $x therapy}. */
    @Override
    public String toString() {
      StringBuilder line = new StringBuilder(tag);
      for (Subfield subfield : subfields) {
        line.append(subfield.code().isEmpty() ? " " : " $" + subfield.code() + " ");
        line.append(subfield.text());
      }
      return line.toString();
    }
  }

  /** A part of a field; its code is empty in a control field. */
  record Subfield(String code, String text) {}

  /** The record that the cursor stands on. */
  static MarcRecord read(Cursor xml) throws XMLStreamException {
    StringBuilder leader = new StringBuilder();
    List<Field> fields = new ArrayList<>();
    xml.children(name -> {
      switch (name) {
        case "leader" -> leader.append(xml.textAsIs());
        case "controlfield" ->
            fields.add(
                new Field(xml.attribute("tag"), "", List.of(new Subfield("", xml.textAsIs()))));
        case "datafield" -> fields.add(dataField(xml));
        default -> {}
      }
    });
    return new MarcRecord(leader.toString(), fields);
  }

  private static Field dataField(Cursor xml) throws XMLStreamException {
    String tag = xml.attribute("tag");
    String indicators = indicator(xml, "ind1") + indicator(xml, "ind2");
    List<Subfield> subfields = new ArrayList<>();
    xml.children(name -> {
      String code = xml.attribute("code");
      String text = xml.text();
      if (!code.isEmpty() && !text.isEmpty()) {
        subfields.add(new Subfield(code, text));
      }
    });
    return new Field(tag, indicators, subfields);
  }

  private static String indicator(Cursor xml, String name) {
    String value = xml.attribute(name);
    return value.isEmpty() ? " " : value.substring(0, 1);
  }

  /** The fields of a tag, in order. */
  Stream<Field> all(String tag) {
    return fields.stream().filter(field -> field.tag().equals(tag));
  }

  /** The sign of the leader at that place, or a blank. */
  char sign(int at) {
    return at < leader.length() ? leader.charAt(at) : ' ';
  }
}
