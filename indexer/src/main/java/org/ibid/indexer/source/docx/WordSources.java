package org.ibid.indexer.source.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.DecodingReader;
import org.ibid.indexer.source.Xml;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * The sources of Word's own bibliography, which are a part of the document (ISO/IEC 29500-1, 22.6).
 */
final class WordSources {

  private static final String NAMESPACE_END = "/bibliography";

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  private static final Map<String, String> TYPES =
      Map.of(
          "JournalArticle", "article-journal",
          "ArticleInAPeriodical", "article-magazine",
          "Book", "book",
          "BookSection", "chapter",
          "ConferenceProceedings", "paper-conference",
          "Report", "report",
          "InternetSite", "webpage",
          "DocumentFromInternetSite", "webpage",
          "Patent", "patent");

  private final Map<String, String> fields = new HashMap<>();
  private final List<Name> authors = new ArrayList<>();
  private final List<Name> editors = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String family = "";
  private String given = "";

  private WordSources() {}

  /** The sources of all parts by their tags; a part of something else has none. */
  static Map<String, Publication> of(List<byte[]> parts) {
    Map<String, Publication> sources = new HashMap<>();
    for (byte[] part : parts) {
      try {
        read(Xml.open(new DecodingReader(new ByteArrayInputStream(part))), sources);
      } catch (XMLStreamException | IOException e) {
        // Another program's data, or cut off: what was read before is whole.
      }
    }
    return sources;
  }

  private static void read(XMLStreamReader events, Map<String, Publication> sources)
      throws XMLStreamException {
    WordSources source = new WordSources();
    while (events.hasNext()) {
      int event = events.next();
      if (event == XMLStreamConstants.START_ELEMENT && isSource(events)) {
        source = new WordSources();
      }
      source.take(event, events);
      if (event == XMLStreamConstants.END_ELEMENT && isSource(events)) {
        source.addTo(sources);
      }
    }
  }

  private static boolean isSource(XMLStreamReader events) {
    String namespace = events.getNamespaceURI();
    return events.getLocalName().equals("Source")
        && namespace != null
        && namespace.endsWith(NAMESPACE_END);
  }

  private void addTo(Map<String, Publication> sources) {
    String tag = fields.get("Tag");
    if (tag != null) {
      publication().ifPresent(read -> sources.putIfAbsent(tag, read));
    }
  }

  private void take(int event, XMLStreamReader events) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        path.add(events.getLocalName());
        text.setLength(0);
      }
      case XMLStreamConstants.CHARACTERS -> text.append(events.getText());
      case XMLStreamConstants.END_ELEMENT -> {
        value(events.getLocalName(), text.toString().strip());
        if (!path.isEmpty()) {
          path.removeLast();
        }
        text.setLength(0);
      }
      default -> {
        // Nothing that says what the source is.
      }
    }
  }

  private void value(String name, String value) {
    switch (name) {
      case "Last" -> family = value;
      case "First" -> given = value;
      case "Middle" -> given = (given + " " + value).strip();
      case "Person" -> person();
      case "Corporate" -> people().ifPresent(list -> list.add(Name.literal(value)));
      default -> {
        if (!value.isEmpty()) {
          fields.putIfAbsent(name, value);
        }
      }
    }
  }

  private void person() {
    if (!family.isEmpty()) {
      Name name = PersonNames.person(family, given, null);
      people().ifPresent(list -> list.add(name));
    }
    family = "";
    given = "";
  }

  /** The list that a name belongs to: {@code Author/Author/NameList/Person} is an author. */
  private Optional<List<Name>> people() {
    int inner = path.lastIndexOf("Author");
    boolean author = inner > 0 && path.get(inner - 1).equals("Author");
    boolean editor = path.contains("Editor");
    return author ? Optional.of(authors) : editor ? Optional.of(editors) : Optional.empty();
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private Optional<Publication> publication() {
    String title = fields.get("Title");
    if (title == null) {
      return Optional.empty();
    }
    Publication.Builder read = Publication.builder();
    read.type(TYPES.get(fields.getOrDefault("SourceType", "")))
        .title(title)
        .author(authors)
        .editor(editors)
        .containerTitle(
            first(
                "JournalName",
                "PeriodicalTitle",
                "BookTitle",
                "ConferenceName",
                "InternetSiteTitle"))
        .volume(first("Volume"))
        .issue(first("Issue"))
        .publisher(first("Publisher", "Institution"))
        .publisherPlace(first("City"))
        .edition(first("Edition"));
    Optional.ofNullable(first("Pages")).map(Pages::of).ifPresent(read::page);
    Matcher year = YEAR.matcher(Objects.requireNonNullElse(first("Year"), ""));
    if (year.find()) {
      read.issued(Integer.valueOf(year.group()));
    }
    Optional.ofNullable(first("DOI", "StandardNumber"))
        .flatMap(Identifiers::doi)
        .ifPresent(read::doi);
    Optional.ofNullable(first("URL")).flatMap(Identifiers::url).ifPresent(read::url);
    return Optional.of(read.build());
  }
}
