package org.ibid.indexer.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.TitleKey;
import org.ibid.indexer.reference.ParsedReference;
import org.ibid.indexer.reference.ReferenceParser;
import org.jspecify.annotations.Nullable;

/**
 * The references of a document: what its list prints, with the fields that a program of references
 * hid where it hid any, or else what that program alone names.
 */
final class ReferenceEntries {

  private static final Pattern LABEL =
      Pattern.compile("^[\\[(]?(\\d{1,4})(?:[\\])][.:]?|[.:])?\\s++");

  /** A program's own data may be wrong, but is not misread. */
  private static final double KNOWN = 0.99;

  private final ReferenceParser parser = new ReferenceParser();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, String> byItem = new HashMap<>();
  private final Map<String, String> byPlace = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  /** An entry as it is printed. */
  private record Printed(@Nullable String label, String raw, List<String> places) {}

  /**
   * Reads the entries.
   *
   * @param list paragraphs of the list, in order
   */
  void list(List<Paragraph> list, Map<String, Publication> items) {
    List<Printed> printed = new ArrayList<>();
    for (Paragraph paragraph : list) {
      String text = paragraph.text();
      if (!text.isEmpty()) {
        printed.add(entry(paragraph, text.replaceAll("\\s++", " "), printed.size() + 1));
      }
    }
    add(printed, items);
    if (printed.isEmpty()) {
      items.forEach(this::unlisted);
    }
  }

  /** Notes that are references, each by its mark. */
  void notes(Map<String, String> texts) {
    List<Printed> printed = new ArrayList<>();
    texts.forEach((place, text) ->
        printed.add(new Printed(Integer.toString(printed.size() + 1), text, List.of(place))));
    add(printed, Map.of());
  }

  private static Printed entry(Paragraph paragraph, String text, int position) {
    Matcher label = LABEL.matcher(text);
    boolean numbered = paragraph.list() != null;
    if (label.find()) {
      boolean marked = !numbered && !Character.isWhitespace(text.charAt(label.end(1)));
      if (marked || label.group(1).equals(Integer.toString(position))) {
        return new Printed(label.group(1), text.substring(label.end()), paragraph.bookmarks());
      }
    }
    return new Printed(numbered ? Integer.toString(position) : null, text, paragraph.bookmarks());
  }

  private void add(List<Printed> printed, Map<String, Publication> items) {
    List<@Nullable String> labels = printed.stream().<@Nullable String>map(Printed::label).toList();
    boolean labelled =
        labels.stream().allMatch(Objects::nonNull) && new HashSet<>(labels).size() == labels.size();
    Map<String, Publication> left = new LinkedHashMap<>(items);
    for (int i = 0; i < printed.size(); i++) {
      Printed entry = printed.get(i);
      String id = labelled ? Objects.requireNonNull(entry.label()) : Integer.toString(i + 1);
      entry.places().forEach(place -> byPlace.putIfAbsent(place, id));
      keys.add(TitleKey.of(entry.raw()));
      references.add(reference(entry, id, left));
    }
  }

  private Reference reference(Printed entry, String id, Map<String, Publication> left) {
    String text = TitleKey.of(entry.raw());
    for (Map.Entry<String, Publication> item : left.entrySet()) {
      if (prints(text, item.getValue())) {
        byItem.put(item.getKey(), id);
        left.remove(item.getKey());
        return new Reference(
            id, entry.label(), entry.raw(), item.getValue(), confidence(item.getValue()));
      }
    }
    ParsedReference parsed = parser.parse(entry.raw());
    return new Reference(id, entry.label(), entry.raw(), parsed.publication(), parsed.confidence());
  }

  /** A style prints all of a title, and year or names with it. */
  private static boolean prints(String text, Publication item) {
    String title = item.title() == null ? "" : TitleKey.of(item.title());
    boolean year = item.issued() == null || text.contains(item.issued().toString());
    boolean name =
        item.author().isEmpty() || text.contains(TitleKey.of(family(item.author().getFirst())));
    return !title.isEmpty() && text.contains(title) && (year || name);
  }

  private static String family(Name name) {
    return switch (name) {
      case Name.Personal(String family, var given, var suffix) -> family;
      case Name.Literal(String literal) -> literal;
    };
  }

  /** What is cited in a document that prints no list. */
  private void unlisted(String key, Publication item) {
    String id = Integer.toString(references.size() + 1);
    String authors = item.author().stream().map(Name::display).collect(Collectors.joining(", "));
    String raw =
        Stream.of(
                authors,
                item.title(),
                item.containerTitle(),
                item.issued(),
                item.volume(),
                item.page())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(". "));
    byItem.put(key, id);
    references.add(new Reference(id, null, raw, item, confidence(item)));
  }

  private static Map<String, Double> confidence(Publication item) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("title", item.title());
    values.put("author", item.author().isEmpty() ? null : item.author());
    values.put("issued", item.issued());
    values.put("container-title", item.containerTitle());
    values.put("volume", item.volume());
    values.put("issue", item.issue());
    values.put("page", item.page());
    values.put("DOI", item.doi());
    values.put("PMID", item.pmid());
    Map<String, Double> confidence = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      if (value != null) {
        confidence.put(name, KNOWN);
      }
    });
    return confidence;
  }

  List<Reference> all() {
    return references;
  }

  /** The references that a piece names; empty where it names none. */
  List<String> of(Paragraph.Piece piece) {
    return switch (piece) {
      case Paragraph.Plain plain -> List.of();
      case Paragraph.Raised raised -> List.of();
      case Paragraph.Cited(String text, List<String> items) ->
          items.stream().filter(byItem::containsKey).map(byItem::get).distinct().toList();
      case Paragraph.Pointer(String text, String bookmark) -> place(bookmark);
      case Paragraph.NoteMark(String text, String note) -> place(note);
    };
  }

  private List<String> place(String name) {
    String id = byPlace.get(name);
    return id == null ? List.of() : List.of(id);
  }

  boolean repeats(String text) {
    return keys.contains(TitleKey.of(text));
  }
}
