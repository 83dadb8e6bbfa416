package org.ibid.indexer.source.docx;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Xml;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.jspecify.annotations.Nullable;

/** The records that EndNote carries along behind a citation, in the words of its XML. */
final class EndNoteCite {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private final Publication.Builder fields = Publication.builder();
  private final List<Name> authors = new ArrayList<>();
  private final StringBuilder path = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private String key = "";
  private @Nullable String title;

  private EndNoteCite() {}

  /** The keys of what is cited; publications that are not known yet are added. */
  static List<String> read(String xml, Map<String, Publication> publications) {
    List<String> keys = new ArrayList<>();
    try {
      XMLStreamReader events = Xml.open(new StringReader(xml));
      EndNoteCite record = new EndNoteCite();
      while (events.hasNext()) {
        int event = events.next();
        if (event == XMLStreamConstants.START_ELEMENT && events.getLocalName().equals("Cite")) {
          record = new EndNoteCite();
        }
        record.take(event, events);
        if (event == XMLStreamConstants.END_ELEMENT && events.getLocalName().equals("Cite")) {
          record.add(publications, keys);
        }
      }
    } catch (XMLStreamException e) {
      // Cut off, or followed by the rest of the instruction: what was read before is whole.
    }
    return keys;
  }

  /** The text of a field stands in elements of style, one behind the other. */
  private void take(int event, XMLStreamReader events) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (!events.getLocalName().equals("style")) {
          path.append('/').append(events.getLocalName());
          text.setLength(0);
        }
      }
      case XMLStreamConstants.CHARACTERS -> text.append(events.getText());
      case XMLStreamConstants.END_ELEMENT -> {
        if (!events.getLocalName().equals("style")) {
          value(path.toString(), text.toString().strip());
          path.setLength(Math.max(0, path.lastIndexOf("/")));
          text.setLength(0);
        }
      }
      default -> {
        // Nothing that says what is cited.
      }
    }
  }

  private void value(String path, String text) {
    if (text.isEmpty() || !path.contains("/record/")) {
      return;
    }
    String at = path.substring(path.indexOf("/record/") + "/record/".length());
    switch (at) {
      case "rec-number" -> key = text;
      case "contributors/authors/author" -> PersonNames.of(text).ifPresent(authors::add);
      case "titles/title" -> title = text;
      case "titles/secondary-title" -> fields.containerTitle(text);
      case "volume" -> fields.volume(text);
      case "number" -> fields.issue(text);
      case "pages" -> fields.page(text);
      case "dates/year" -> year(text).ifPresent(fields::issued);
      case "electronic-resource-num" -> Identifiers.doi(text).ifPresent(fields::doi);
      case "accession-num" -> Identifiers.pmid(text).ifPresent(fields::pmid);
      default -> {
        // Of the library, not of the publication.
      }
    }
  }

  private static Optional<Integer> year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
  }

  private void add(Map<String, Publication> publications, List<String> keys) {
    if (title == null) {
      return;
    }
    String name = "endnote:" + (key.isEmpty() ? title : key);
    Publication read = fields.title(title).author(authors).build();
    boolean journal = read.containerTitle() != null;
    publications.putIfAbsent(
        name, journal ? read.toBuilder().type("article-journal").build() : read);
    if (!keys.contains(name)) {
      keys.add(name);
    }
  }
}
