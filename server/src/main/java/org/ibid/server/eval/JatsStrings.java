package org.ibid.server.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;

/**
 * Reference strings taken out of JATS, one JSON object a line: {@code art}, {@code raw} and {@code
 * fields}. Only strings that are printed with their punctuation count: a string whose parts run
 * into each other is no reference that anybody sees.
 */
final class JatsStrings {

  static final String CORPUS = "JATS mixed citations";

  private static final ObjectMapper JSON = new ObjectMapper();

  private JatsStrings() {}

  /** The strings of one half of the articles, in the order of the file. */
  static List<LabelledReference> in(Path file, Half half) throws IOException {
    List<LabelledReference> references = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode entry = JSON.readTree(line);
        if (half.includes(text(entry, "art"))) {
          reference(entry).ifPresent(references::add);
        }
      }
    }
    return references;
  }

  private static Optional<LabelledReference> reference(JsonNode entry) {
    JsonNode fields = entry.path("fields");
    List<Name> authors = authors(fields.path("authors"));
    Publication gold = publication(fields, authors);
    String glued = PrintedNames.separated(text(entry, "raw"), authors);
    String raw = separated(separated(glued, text(fields, "pmid")), text(fields, "doi"));
    return Punctuation.separates(raw, gold)
        ? Optional.of(new LabelledReference(CORPUS, text(entry, "art"), raw, gold, "", true))
        : Optional.empty();
  }

  /** An identifier in markup of its own needs no space before it; printed, it has one. */
  private static String separated(String raw, String identifier) {
    int at = identifier.isEmpty() ? -1 : raw.lastIndexOf(identifier);
    boolean glued = at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1));
    return glued ? raw.substring(0, at) + " " + raw.substring(at) : raw;
  }

  private static List<Name> authors(JsonNode authors) {
    List<Name> names = new ArrayList<>();
    for (JsonNode author : authors) {
      String family = author.path(0).asText("").strip();
      if (!family.isEmpty()) {
        names.add(Name.of(family, Labels.known(author.path(1).asText("").strip())));
      }
    }
    return names;
  }

  /** The source of a string without a title is itself one, unless it has volumes. */
  private static Publication publication(JsonNode fields, List<Name> authors) {
    String title = text(fields, "title");
    String own = title.isEmpty() ? text(fields, "chapter") : title;
    String source = text(fields, "source");
    boolean whole = own.isEmpty() && text(fields, "volume").isEmpty();
    return Publication.builder()
        .title(Labels.title(whole ? source : own))
        .containerTitle(whole ? null : Labels.title(source))
        .author(authors)
        .issued(Labels.year(text(fields, "year")))
        .volume(Labels.known(text(fields, "volume")))
        .issue(Labels.known(text(fields, "issue")))
        .page(Labels.known(pages(text(fields, "fpage"), text(fields, "lpage"))))
        .doi(Labels.doi(text(fields, "doi")))
        .build();
  }

  private static String pages(String first, String last) {
    return last.isEmpty() || last.equals(first) ? first : first + "-" + last;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("").strip();
  }
}
