package org.ibid.server.evidence.cited;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.json.CslJson;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.TitleKey;
import org.ibid.server.evidence.cited.Differences.Printing;
import org.ibid.server.evidence.cited.Differences.Value;
import org.ibid.server.search.Hit;
import org.jspecify.annotations.Nullable;

/** Finds what list entries of one publication print differently. */
final class EntryDifferences {

  private static final Pattern RANGE =
      Pattern.compile("([A-Za-z]*+)(\\d++)[-–—]([A-Za-z]*+)(\\d++)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  /** Stands between the first and the last page, and in no other field's value. */
  private static final String TO = " to ";

  private EntryDifferences() {}

  /**
   * A field of an entry.
   *
   * @param read the field as printed, or null
   * @param same what two printings of the same have in common
   */
  private record Field(
      String name, Function<Publication, @Nullable String> read, Function<String, String> same) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("title", Publication::title, EntryDifferences::titleKey),
          new Field("year", EntryDifferences::year, Function.identity()),
          new Field("volume", Publication::volume, EntryDifferences::folded),
          new Field("pages", Publication::page, EntryDifferences::pages),
          new Field("DOI", Publication::doi, EntryDifferences::folded),
          new Field("PMID", Publication::pmid, Function.identity()));

  /** The fields that differ, in the order of a citation. */
  static List<Printing> among(List<Hit> entries) {
    Map<String, Publication> publications = new TreeMap<>();
    entries.forEach(e -> publications.put(e.id(), CslJson.read(RecordJson.read(e.json()))));
    List<Printing> printings = new ArrayList<>();
    for (Field field : FIELDS) {
      Map<String, Map<String, List<String>>> values = values(field, publications);
      if (values.size() > 1) {
        printings.add(new Printing(field.name(), ordered(values)));
      }
    }
    return printings;
  }

  /** Entries by what is the same, then by how it is printed. */
  private static Map<String, Map<String, List<String>>> values(
      Field field, Map<String, Publication> publications) {
    Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
    publications.forEach((id, publication) -> {
      String printed = field.read().apply(publication);
      String key = printed == null ? "" : field.same().apply(printed);
      if (printed != null && !key.isEmpty()) {
        values
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(printed, p -> new ArrayList<>())
            .add(id);
      }
    });
    mergeFirstPages(values);
    return values;
  }

  /** An entry that prints the first page only says nothing else than one that prints both. */
  private static void mergeFirstPages(Map<String, Map<String, List<String>>> values) {
    for (String key : List.copyOf(values.keySet())) {
      Optional<Map<String, List<String>>> whole =
          values.entrySet().stream()
              .filter(other -> other.getKey().startsWith(key + TO))
              .map(Map.Entry::getValue)
              .findFirst();
      if (whole.isPresent()) {
        whole.get().putAll(values.getOrDefault(key, Map.of()));
        values.remove(key);
      }
    }
  }

  private static List<Value> ordered(Map<String, Map<String, List<String>>> values) {
    List<Map<String, List<String>>> byCount = new ArrayList<>(values.values());
    byCount.sort(
        Comparator.comparingInt((Map<String, List<String>> v) -> -entries(v).size())
            .thenComparing(EntryDifferences::usual));
    String usual = usual(byCount.getFirst());
    return byCount.stream()
        .map(v -> new Value(usual(v), differing(usual(v), usual), entries(v)))
        .toList();
  }

  private static List<String> entries(Map<String, List<String>> printings) {
    return printings.values().stream().flatMap(List::stream).sorted().toList();
  }

  private static String usual(Map<String, List<String>> printings) {
    return printings.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, List<String>> e) -> e.getValue().size())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** The words of a value that another one doesn't have; none where it is that one. */
  private static List<Span> differing(String value, String usual) {
    Set<String> known = new HashSet<>();
    Matcher words = WORD.matcher(usual.toLowerCase(Locale.ROOT));
    while (words.find()) {
      known.add(words.group());
    }
    List<Span> differing = new ArrayList<>();
    Matcher own = WORD.matcher(value);
    while (own.find()) {
      if (!known.contains(own.group().toLowerCase(Locale.ROOT))) {
        differing.add(new Span(own.start(), own.end()));
      }
    }
    return differing;
  }

  private static @Nullable String year(Publication publication) {
    Integer issued = publication.issued();
    return issued == null ? null : issued.toString();
  }

  private static String titleKey(String title) {
    return TitleKey.of(title);
  }

  private static String folded(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /** One way to write pages: {@code 483–96} is {@code 483 to 496}. */
  static String pages(String printed) {
    Matcher range = RANGE.matcher(printed.replaceAll("\\s++", ""));
    if (!range.lookingAt()) {
      return folded(Arrays.stream(printed.split("[,;]", 2)).findFirst().orElse(""));
    }
    String first = range.group(2);
    String last = range.group(4);
    String whole =
        last.length() < first.length()
            ? first.substring(0, first.length() - last.length()) + last
            : last;
    return folded(range.group(1) + first + TO + whole);
  }
}
