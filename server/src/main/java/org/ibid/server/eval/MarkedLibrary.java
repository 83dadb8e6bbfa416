package org.ibid.server.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * An EndNote library in XML in which somebody wrote {@code Duplicate} as the caption of every
 * record that is in it more than once. Which records are one publication it doesn't say.
 *
 * @param records in the order of the file
 */
record MarkedLibrary(String name, List<Entry> records) {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}+/\\S++");

  MarkedLibrary {
    records = List.copyOf(records);
  }

  /**
   * A record of the library.
   *
   * @param number its number, unique in the library
   * @param marked whether it is said to be in it more than once
   */
  record Entry(String number, Publication publication, boolean marked) {}

  /**
   * Reads a library.
   *
   * @throws IOException where it can't be read or is no such library; the message says which
   */
  static MarkedLibrary read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (XmlElement record : XmlElement.parse(Files.readAllBytes(file)).descendants("record")) {
      String number = text(record, "rec-number").orElseGet(() -> "at " + entries.size());
      String unique = numbers.add(number) ? number : number + " at " + entries.size();
      entries.add(new Entry(unique, publication(record), isMarked(record)));
    }
    if (entries.stream().noneMatch(Entry::marked)) {
      throw new IOException("no record of " + file + " has the caption Duplicate");
    }
    return new MarkedLibrary(String.valueOf(file.getFileName()), entries);
  }

  private static boolean isMarked(XmlElement record) {
    return text(record, "caption")
        .map(caption -> caption.toLowerCase(Locale.ROOT).contains("duplicate"))
        .orElse(false);
  }

  private static Publication publication(XmlElement record) {
    return Publication.builder()
        .title(text(record, "titles", "title").orElse(null))
        .author(authors(record))
        .containerTitle(text(record, "titles", "secondary-title").orElse(null))
        .issued(year(text(record, "dates", "year").orElse("")))
        .volume(text(record, "volume").orElse(null))
        .issue(text(record, "number").orElse(null))
        .page(text(record, "pages").orElse(null))
        .doi(doi(text(record, "electronic-resource-num").orElse("")))
        .build();
  }

  private static Optional<String> text(XmlElement record, String... path) {
    return record
        .path(path)
        .map(element -> element.element().getTextContent().strip())
        .filter(text -> !text.isEmpty());
  }

  /** {@code Family, Given}, and bodies, which end in a comma. */
  private static List<Name> authors(XmlElement record) {
    List<Name> names = new ArrayList<>();
    for (XmlElement author :
        record
            .path("contributors", "authors")
            .map(list -> list.children("author"))
            .orElse(List.of())) {
      String name = author.element().getTextContent().strip();
      int comma = name.indexOf(',');
      if (comma > 0) {
        String given = name.substring(comma + 1).strip();
        names.add(Name.of(name.substring(0, comma), given.isEmpty() ? null : given));
      } else if (!name.isEmpty() && comma < 0) {
        names.add(Name.literal(name));
      }
    }
    return names;
  }

  private static @Nullable Integer year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Integer.valueOf(year.group()) : null;
  }

  private static @Nullable String doi(String text) {
    Matcher doi = DOI.matcher(text.toLowerCase(Locale.ROOT));
    return doi.find() ? doi.group() : null;
  }
}
