package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.ibid.indexer.source.bibliography.Years;
import org.jsoup.nodes.Element;

/**
 * The fields of an entry whose parts are called by what they are, as pages made from JATS ({@code
 * surname}, {@code article-title}, {@code fpage}), by HighWire ({@code cit-name-surname}, {@code
 * cit-jnl-abbrev}) and by Atypon and Wiley ({@code articleTitle}, {@code pageFirst}) do.
 */
final class ClassFields {

  /** Class names, without hyphens, underscores and the prefix of citations. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("articletitle", "title"),
          Map.entry("chaptertitle", "title"),
          Map.entry("title", "title"),
          Map.entry("source", "container"),
          Map.entry("jnlabbrev", "container"),
          Map.entry("jnltitle", "container"),
          Map.entry("journaltitle", "container"),
          Map.entry("journal", "container"),
          Map.entry("volume", "volume"),
          Map.entry("vol", "volume"),
          Map.entry("issue", "issue"),
          Map.entry("citedissue", "issue"),
          Map.entry("fpage", "from"),
          Map.entry("pagefirst", "from"),
          Map.entry("elocation", "from"),
          Map.entry("elocationid", "from"),
          Map.entry("lpage", "to"),
          Map.entry("pagelast", "to"),
          Map.entry("year", "year"),
          Map.entry("pubyear", "year"),
          Map.entry("pubdate", "year"));

  private static final Pattern PREFIX = Pattern.compile("^(?:cit|ref|bib|reference)[-_]++");

  private static final int MAX_PARTS = 4_000;

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Name> authors = new ArrayList<>();

  private ClassFields() {}

  /**
   * The fields; empty where the parts don't say at least a title or journal, and another.
   *
   * @param parts the elements of an entry
   */
  static Optional<ClassFields> of(List<Element> parts) {
    ClassFields fields = new ClassFields();
    parts.stream()
        .limit(MAX_PARTS)
        .filter(part -> !part.className().isEmpty())
        .forEach(fields::read);
    boolean known = fields.values.containsKey("title") || fields.values.containsKey("container");
    return known && fields.values.size() > 2 ? Optional.of(fields) : Optional.empty();
  }

  private void read(Element part) {
    for (String name : part.classNames()) {
      String plain = plain(name);
      String field = FIELDS.get(plain);
      if (field != null && !values.containsKey(field)) {
        String own = field.equals("title") ? "" : part.ownText().strip();
        String text = own.isEmpty() ? text(part) : own;
        if (!text.isEmpty()) {
          values.put(field, text);
        }
      }
      if (plain.equals("surname") || plain.equals("namesurname")) {
        author(part, text(part));
      }
    }
  }

  private static String plain(String name) {
    String bare = PREFIX.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return bare.replace("-", "").replace("_", "");
  }

  private static String text(Element part) {
    return Shape.textWithin(part, LONGEST).orElse("").strip();
  }

  /** No title or name is longer. */
  private static final int LONGEST = 2_000;

  private void author(Element surname, String family) {
    Element person = surname.parent();
    String given =
        person == null
            ? ""
            : person.select(".given-names, .given-name, .cit-name-given-names, .fore-name").stream()
                .map(Element::text)
                .findFirst()
                .orElse("");
    if (!family.isEmpty()) {
      authors.add(PersonNames.person(family, given, null));
    }
  }

  /** What was parsed of the text, with what the parts say instead. */
  Publication over(Publication parsed) {
    Publication.Builder fields = parsed.toBuilder();
    for (Map.Entry<String, String> value : values.entrySet()) {
      switch (value.getKey()) {
        case "title" -> fields.title(trimmed(value.getValue()));
        case "container" ->
            fields.containerTitle(trimmed(value.getValue())).type("article-journal");
        case "volume" -> number(value.getValue()).ifPresent(fields::volume);
        case "issue" -> number(value.getValue()).ifPresent(fields::issue);
        case "year" -> Years.first(value.getValue()).ifPresent(fields::issued);
        default -> fields.page(page());
      }
    }
    if (!authors.isEmpty() && authors.size() >= parsed.author().size()) {
      fields.author(authors);
    }
    return fields.build();
  }

  /** A journal's name may stand in its volume's element, or the other way round. */
  private static Optional<String> number(String text) {
    String bare = text.replaceAll("[()\\s,.:;]", "");
    boolean number = bare.length() <= 12 && bare.chars().anyMatch(Character::isDigit);
    return number ? Optional.of(bare) : Optional.empty();
  }

  private String page() {
    String from = values.getOrDefault("from", values.getOrDefault("to", ""));
    String to = values.getOrDefault("to", from);
    return trimmed(to.equals(from) ? from : from + "-" + to);
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s,.;:]++|[\\s,.;:]++$", "");
  }
}
