package org.ibid.indexer.source.wos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list that Web of Science prints of a record: {@code Smith J, 2001, PAIN, V12, P34,
 * DOI 10.1016/…}. It names the first author only, and no title.
 */
public final class CitedReference {

  /** The line has a fixed form, but a comma parts its fields and may stand in them, too. */
  private static final double CONFIDENCE = 0.95;

  /** Further on stands a year that is part of a name. */
  private static final int LAST_PLACE_OF_YEAR = 2;

  private static final Pattern COMMA = Pattern.compile(",\\s++");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d{2}|20\\d{2}");
  private static final Pattern DOI =
      Pattern.compile(",\\s*+(?:DOI|doi)\\s++(?:DOI\\s++)?+(\\S.*+)$", Pattern.DOTALL);
  private static final Pattern VOLUME = Pattern.compile("V(\\d[^\\s,]*+|[A-Z]{0,3}\\d[^\\s,]*+)");
  private static final Pattern PAGE =
      Pattern.compile("(?:P|p)\\.?+([A-Z]{0,2}+[0-9][^\\s,]*+)|(?:ARTN|UNSP) (\\S++)");
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{L}\\.-?+){1,5}+|\\p{Lu}{1,4}+|\\p{Lu}-\\p{Lu}");

  private final Publication.Builder publication = Publication.builder();
  private final Map<String, Double> confidence = new LinkedHashMap<>();

  private CitedReference() {}

  /**
   * The reference that a line prints.
   *
   * @param id of it in its list
   */
  public static Reference of(String id, String raw) {
    CitedReference reference = new CitedReference();
    reference.read(raw);
    return new Reference(id, null, raw, reference.publication.build(), reference.confidence);
  }

  private void read(String raw) {
    Matcher doi = DOI.matcher(raw);
    String rest = raw;
    if (doi.find()) {
      String first = doi.group(1).replaceFirst("^\\[", "").split("[,\\]]", 2)[0];
      set("DOI", publication::doi, Identifiers.doi(first).orElse(null));
      rest = raw.substring(0, doi.start());
    }
    List<String> parts = new ArrayList<>(Arrays.asList(COMMA.split(rest, -1)));
    int year = year(parts);
    if (year >= 0) {
      publication.issued(Integer.valueOf(parts.get(year)));
      confidence.put("issued", CONFIDENCE);
    }
    author(year < 0 ? parts.getFirst() : String.join(", ", parts.subList(0, year)));
    source(new ArrayList<>(parts.subList(Math.max(year, 0) + 1, parts.size())));
  }

  private static int year(List<String> parts) {
    for (int i = 0; i < Math.min(parts.size(), LAST_PLACE_OF_YEAR + 1); i++) {
      if (YEAR.matcher(parts.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Volume and page stand last; what is left is the journal or book, shortened. */
  private void source(List<String> parts) {
    Optional<String> page = last(parts, PAGE);
    Optional<String> volume = last(parts, VOLUME);
    set("page", publication::page, page.orElse(null));
    set("volume", publication::volume, volume.orElse(null));
    String name = String.join(", ", parts);
    set("container-title", publication::containerTitle, name.isBlank() ? null : name.strip());
    if (page.isPresent() && volume.isPresent()) {
      set("type", publication::type, "article-journal");
    }
  }

  /** Takes the last part away if it has a form. */
  private static Optional<String> last(List<String> parts, Pattern form) {
    Matcher part = form.matcher(parts.isEmpty() ? "" : parts.getLast());
    if (!part.matches()) {
      return Optional.empty();
    }
    parts.removeLast();
    return Optional.of(part.group(1) == null ? part.group(2) : part.group(1));
  }

  private void author(String printed) {
    String name = printed.strip();
    if (name.isEmpty() || name.startsWith("[") || YEAR.matcher(name).matches()) {
      return;
    }
    publication.author(List.of(name.startsWith("*") ? body(name) : person(name)));
    confidence.put("author", CONFIDENCE);
  }

  private static Name body(String name) {
    String literal = name.substring(1).strip();
    return Name.literal(literal.isEmpty() ? name : literal);
  }

  /** Family name first: what stands last is given, unless nothing else is there. */
  private static Name person(String name) {
    List<String> words = List.of(name.split("\\s++", -1));
    int given = words.size() - 1;
    while (given > 1
        && INITIALS.matcher(words.get(given)).matches()
        && INITIALS.matcher(words.get(given - 1)).matches()) {
      given--;
    }
    return given < 1
        ? Name.of(name, null)
        : Name.of(
            String.join(" ", words.subList(0, given)),
            String.join(" ", words.subList(given, words.size())));
  }

  private void set(String name, Consumer<String> field, @Nullable String value) {
    if (value != null) {
      field.accept(value);
      confidence.put(name, CONFIDENCE);
    }
  }
}
