package org.ibid.indexer.work;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** Records in one line: {@code authors | title | journal | year | volume | pages | DOI | PMID}. */
final class Records {

  private static final int FIELDS = 8;

  private Records() {}

  static Candidate candidate(String id, String line) {
    return Candidate.of(id, publication(line), "");
  }

  static Description description(String line) {
    return Description.of(publication(line), "");
  }

  /** Authors are parted by {@code ;}, their given names by a comma. */
  static Publication publication(String line) {
    List<@Nullable String> fields =
        Stream.concat(
                Stream.of(line.split("\\|", -1)).map(String::strip), Stream.generate(() -> ""))
            .limit(FIELDS)
            .map(field -> field.isEmpty() ? null : field)
            .toList();
    String year = fields.get(3);
    return Publication.builder()
        .author(authors(fields.get(0)))
        .title(fields.get(1))
        .containerTitle(fields.get(2))
        .issued(year == null ? null : Integer.valueOf(year))
        .volume(fields.get(4))
        .page(fields.get(5))
        .doi(fields.get(6))
        .pmid(fields.get(7))
        .build();
  }

  private static List<Name> authors(@Nullable String authors) {
    return authors == null
        ? List.of()
        : Stream.of(authors.split(";"))
            .map(name -> name.strip().split(",", 2))
            .map(parts -> Name.of(parts[0].strip(), parts.length == 1 ? null : parts[1].strip()))
            .toList();
  }
}
