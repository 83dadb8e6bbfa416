package org.ibid.indexer.source.pubmed;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.source.medline.MedlineRecord;
import org.ibid.indexer.source.xml.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The elements that articles and books share. Each method reads the element that it is called on.
 */
final class PartXml {

  private static final String INVALID_AUTHOR = "author that the record calls invalid";

  private final Cursor xml;
  private final MedlineRecord record;

  PartXml(Cursor xml, MedlineRecord record) {
    this.xml = xml;
    this.record = record;
  }

  /** Something that reads the element that the cursor stands on. */
  @FunctionalInterface
  interface Part {
    void read() throws XMLStreamException;
  }

  /** Reads each child of that name. */
  void each(String element, Part part) throws XMLStreamException {
    xml.children(name -> {
      if (name.equals(element)) {
        part.read();
      }
    });
  }

  /** Hands over the text of each child of that name. */
  void texts(String element, Consumer<String> text) throws XMLStreamException {
    each(element, () -> text.accept(xml.text()));
  }

  /** A date's parts, in the order of its text: {@code 2016 May 31}, {@code 1998 Dec-1999 Jan}. */
  String date() throws XMLStreamException {
    StringJoiner date = new StringJoiner(" ");
    xml.children(name -> {
      switch (name) {
        case "Year", "Month", "Day", "Season", "MedlineDate" -> date.add(xml.text());
        default -> {}
      }
    });
    return date.toString();
  }

  /** Notes an identifier that is printed as the place of a text, and returns it. */
  String location() throws XMLStreamException {
    boolean valid = !xml.says("ValidYN", "N");
    String kind = xml.attribute("EIdType");
    String value = xml.text();
    if (valid) {
      record.identifier(kind, value);
    } else {
      record.drop(value, "identifier that the record calls invalid");
    }
    return value;
  }

  void identifiers() throws XMLStreamException {
    eachArticleId(record::identifier);
  }

  void eachArticleId(BiConsumer<String, String> id) throws XMLStreamException {
    each(
        "ArticleId",
        () -> {
          String kind = xml.attribute("IdType");
          id.accept(kind, xml.text());
        });
  }

  void abstractText() throws XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "AbstractText" -> {
          String label = xml.attribute("Label");
          record.abstractPart(label.equals("UNLABELLED") ? "" : label, xml.text());
        }
        case "CopyrightInformation" -> record.drop(xml.text(), "licence");
        default -> {}
      }
    });
  }

  /** All paragraphs of an abstract in one line. */
  String flatAbstract() throws XMLStreamException {
    StringJoiner text = new StringJoiner(" ");
    texts("AbstractText", text::add);
    return text.toString();
  }

  /** Hands over the names of a list of authors; says where the list isn't complete. */
  void authors(Consumer<Name> names) throws XMLStreamException {
    if (xml.says("CompleteYN", "N")) {
      record.moreAuthors();
    }
    each(
        "Author",
        () -> {
          boolean valid = !xml.says("ValidYN", "N");
          Optional<Name> name = name();
          name.ifPresent(valid ? names : n -> record.drop(n.display(), INVALID_AUTHOR));
        });
  }

  /** The person or body that an element describes. */
  Optional<Name> name() throws XMLStreamException {
    Person person = new Person();
    xml.children(name -> {
      switch (name) {
        case "LastName" -> person.family = xml.text();
        case "ForeName", "FirstName" -> person.given = xml.text();
        case "Initials" -> person.initials = xml.text();
        case "Suffix" -> person.suffix = xml.text();
        case "CollectiveName" -> person.body = xml.text();
        case "Affiliation" -> record.drop(xml.text(), "affiliation");
        case "AffiliationInfo" -> texts("Affiliation", a -> record.drop(a, "affiliation"));
        default -> {}
      }
    });
    return person.name();
  }

  /** A name as far as it is read. */
  private static final class Person {
    private String family = "";
    private String given = "";
    private String initials = "";
    private String suffix = "";
    private String body = "";

    Optional<Name> name() {
      if (!family.isEmpty()) {
        String first = given.isEmpty() ? initials : given;
        return Optional.of(new Name.Personal(family, known(first), known(suffix)));
      }
      String literal = body.isEmpty() ? given : body;
      return literal.isEmpty() ? Optional.empty() : Optional.of(Name.literal(literal));
    }

    private static @Nullable String known(String text) {
      return text.isEmpty() ? null : text;
    }
  }
}
