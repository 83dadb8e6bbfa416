package org.ibid.indexer.source.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ParsedReference;
import org.ibid.indexer.reference.ReferenceParser;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list that Scopus prints of a record: {@code Quist A., Hall J., Pebbles underfoot,
 * J Sand Res, 12, 3, pp. 1-10, (2001)}; in files of before 2023 {@code Quist, A., Pebbles underfoot
 * (2001) J Sand Res, 12 (3), pp. 1-10}.
 */
final class ScopusReference {

  /** The line has a fixed form, but a comma parts its fields and may stand in them, too. */
  private static final double CONFIDENCE = 0.9;

  private static final Pattern BETWEEN = Pattern.compile(";\\s++|\n");
  private static final Pattern COMMA = Pattern.compile(",\\s++");
  private static final Pattern YEAR = Pattern.compile("\\(((?:1[89]|20)\\d{2})[a-z]?\\)");
  private static final Pattern LAST_YEAR = Pattern.compile(",?\\s\\(((?:1[89]|20)\\d{2})\\)$");
  private static final Pattern PAGES = Pattern.compile("pp?\\.\\s?+(\\S.*+)");
  private static final Pattern VOLUME = Pattern.compile("(\\d[\\w-]{0,9}+)(?: \\((.{1,20})\\))?+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[ -]?+){1,5}");
  private static final Pattern PERSON =
      Pattern.compile("\\p{L}[\\p{L}'’ -]{0,60}? (?:\\p{Lu}\\p{Ll}?\\.[ -]?+){1,5}");

  private static final ReferenceParser PARSER = new ReferenceParser();

  private final Publication.Builder publication = Publication.builder();
  private final Map<String, Double> confidence = new LinkedHashMap<>();
  private final List<Name> authors = new ArrayList<>();

  private ScopusReference() {}

  /** The entries of a list; a semicolon inside of one parts nothing. */
  static List<String> split(String list) {
    List<String> entries = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : BETWEEN.split(list, -1)) {
      open.append(open.isEmpty() ? "" : "; ").append(Markup.line(piece));
      if (YEAR.matcher(piece).find()) {
        entries.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.toString().isBlank()) {
      entries.add(open.toString());
    }
    return entries;
  }

  /** The reference that an entry prints. */
  static Reference of(String id, String raw) {
    ScopusReference reference = new ScopusReference();
    if (!reference.read(raw)) {
      ParsedReference parsed = PARSER.parse(raw);
      return new Reference(id, null, raw, parsed.publication(), parsed.confidence());
    }
    Publication read = reference.publication.author(reference.authors).build();
    return new Reference(id, null, raw, read, reference.confidence());
  }

  private boolean read(String raw) {
    Matcher last = LAST_YEAR.matcher(raw);
    if (last.find()) {
      issued(last.group(1));
      recent(raw.substring(0, last.start()));
      return true;
    }
    Matcher year = YEAR.matcher(raw);
    if (!year.find()) {
      return false;
    }
    issued(year.group(1));
    List<String> front = parts(raw.substring(0, year.start()));
    people(front);
    publication.title(title(front));
    tail(parts(raw.substring(year.end())), false);
    return true;
  }

  private void issued(String year) {
    publication.issued(Integer.valueOf(year));
  }

  private void recent(String front) {
    List<String> parts = parts(front);
    people(parts);
    tail(parts, true);
  }

  private static List<String> parts(String text) {
    return new ArrayList<>(
        Arrays.stream(COMMA.split(text, -1)).map(String::strip).filter(p -> !p.isEmpty()).toList());
  }

  private static @Nullable String title(List<String> parts) {
    return String.join(", ", parts).isEmpty() ? null : String.join(", ", parts);
  }

  /** Takes the people away that stand first. */
  private void people(List<String> parts) {
    while (!parts.isEmpty()) {
      String first = parts.getFirst();
      if (PersonNames.isOthers(first)) {
        publication.etAl(true);
        parts.removeFirst();
      } else if (PERSON.matcher(first).matches()) {
        PersonNames.of(parts.removeFirst()).ifPresent(authors::add);
      } else if (parts.size() > 1 && INITIALS.matcher(parts.get(1)).matches()) {
        String name = parts.removeFirst() + ", " + parts.removeFirst();
        PersonNames.of(name).ifPresent(authors::add);
      } else {
        return;
      }
    }
  }

  /**
   * Takes pages, issue, volume and journal away from the end.
   *
   * @param titled whether what is left is the title
   */
  private void tail(List<String> parts, boolean titled) {
    identifiers(parts);
    last(parts, PAGES).ifPresent(pages -> publication.page(Pages.of(pages.group(1))));
    Optional<Matcher> number = last(parts, VOLUME);
    Optional<Matcher> before = number.flatMap(n -> last(parts, VOLUME));
    before.ifPresent(volume -> publication.volume(volume.group(1)).issue(number.get().group(1)));
    if (before.isEmpty()) {
      number.ifPresent(volume -> publication.volume(volume.group(1)).issue(volume.group(2)));
    }
    boolean journal = number.isPresent() || !titled;
    if (journal && parts.size() > (titled ? 1 : 0)) {
      publication.containerTitle(titled ? parts.removeLast() : title(parts));
      publication.type(number.isPresent() ? "article-journal" : null);
    }
    if (titled) {
      publication.title(title(parts));
    }
  }

  private void identifiers(List<String> parts) {
    if (!parts.isEmpty()) {
      Optional<String> doi = Identifiers.doi(parts.getLast());
      doi.ifPresent(found -> {
        publication.doi(found);
        parts.removeLast();
      });
    }
  }

  private static Optional<Matcher> last(List<String> parts, Pattern form) {
    Matcher part = form.matcher(parts.isEmpty() ? "" : parts.getLast());
    if (!part.matches()) {
      return Optional.empty();
    }
    parts.removeLast();
    return Optional.of(part);
  }

  private Map<String, Double> confidence() {
    Publication read = publication.build();
    put("title", read.title());
    put("author", read.author().isEmpty() ? null : read.author());
    put("issued", read.issued());
    put("container-title", read.containerTitle());
    put("volume", read.volume());
    put("issue", read.issue());
    put("page", read.page());
    put("DOI", read.doi());
    put("type", read.type());
    return confidence;
  }

  private void put(String field, @Nullable Object value) {
    if (value != null) {
      confidence.put(field, CONFIDENCE);
    }
  }
}
