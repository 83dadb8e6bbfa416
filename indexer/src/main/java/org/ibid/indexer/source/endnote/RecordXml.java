package org.ibid.indexer.source.endnote;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.source.bibliography.Fields;
import org.ibid.indexer.source.xml.Cursor;

/** The elements of a record as fields: what is in a list goes by the list's name. */
final class RecordXml {

  private static final Set<String> GROUPS =
      Set.of("contributors", "titles", "periodical", "alt-periodical", "dates", "urls");

  private static final Set<String> LISTS =
      Set.of(
          "authors",
          "secondary-authors",
          "tertiary-authors",
          "subsidiary-authors",
          "translated-authors",
          "keywords",
          "pub-dates",
          "web-urls",
          "related-urls",
          "text-urls",
          "pdf-urls",
          "image-urls",
          "foreign-keys");

  static final String TYPE = "ref-type";
  static final String TYPE_NAME = "ref-type/name";

  private RecordXml() {}

  /** The fields of the record that the cursor stands on. */
  static Fields fields(Cursor xml) throws XMLStreamException {
    Fields fields = new Fields();
    xml.children(name -> field(xml, name, fields));
    return fields;
  }

  private static void field(Cursor xml, String name, Fields fields) throws XMLStreamException {
    if (GROUPS.contains(name)) {
      xml.children(child -> field(xml, child, fields));
    } else if (LISTS.contains(name)) {
      xml.children(child -> fields.add(name, xml.text()));
    } else {
      if (name.equals(TYPE)) {
        fields.add(TYPE_NAME, xml.attribute("name"));
      }
      fields.add(name, xml.text());
    }
  }
}
