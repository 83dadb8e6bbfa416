package org.ibid.indexer.source.marc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.Identifiers;
import org.ibid.indexer.source.bibliography.Item;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.indexer.source.bibliography.Markup;
import org.ibid.indexer.source.bibliography.Pages;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.ibid.indexer.source.bibliography.Years;
import org.ibid.indexer.source.marc.MarcRecord.Field;
import org.jspecify.annotations.Nullable;

/** What the fields of MARC 21 mean (Format for Bibliographic Data). */
final class MarcFields {

  /** The punctuation of ISBD stands before the next part: {@code Pain :}, {@code London ;}. */
  private static final Pattern ISBD = Pattern.compile("\\s*+[:/;,=]\\s*+$");

  private static final Pattern BRACKETS = Pattern.compile("^\\[(.*)\\]$");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?:vol|volume|bd|band|v|t|tome|jg)\\b\\.?\\s?+(\\w+)|^(\\d+)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:no|nr|iss|issue|h|heft|n)\\b\\.?\\s?+(\\w+)|\\((\\w{1,8})\\)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGES =
      Pattern.compile(
          "(?:pp|p|pages|seite|seiten|s)\\b\\.?\\s?+(\\w+(?:\\s?[-–]\\s?\\w+)?)",
          Pattern.CASE_INSENSITIVE);

  /** What somebody did who is no author; the code, or its beginning in words. */
  private static final Set<String> EDITORS =
      Set.of("edt", "edc", "hrsg", "ed", "editor", "herausgeber");

  private static final Set<String> AUTHORS = Set.of("aut", "cre", "author", "verfasser", "auteur");

  /** Fields that only run the catalogue. */
  private static final Set<String> ADMINISTRATION =
      Set.of(
          "001", "003", "005", "006", "007", "008", "010", "015", "016", "035", "040", "042", "044",
          "049", "336", "337", "338", "882", "883", "912", "924");

  private final MarcRecord record;
  private final Set<Field> taken = new HashSet<>();
  private final Item item = new Item();
  private final Publication.Builder publication = item.publication();

  MarcFields(MarcRecord record) {
    this.record = record;
  }

  /** The record as an item, with what no field took. */
  Item item() {
    String type = type();
    publication.type(type);
    item.title(each("245", MarcFields::title).stream().findFirst().orElse(null));
    people();
    imprint();
    publication.edition(first("250", f -> f.first("a").map(MarcFields::plain)).orElse(null));
    host(type);
    identifiers();
    publication.language(language().orElse(null));
    item.key(first("001", f -> f.first("")).orElse(null));
    first("520", f -> f.first("a")).ifPresent(text -> item.abstractText(Markup.line(text)));
    for (String tag : List.of("650", "651", "653", "600", "610", "648")) {
      each(tag, MarcFields::subject).forEach(item::keyword);
    }
    leftOver();
    return item;
  }

  /** A thesis says so in a note; a part of something has a host; the rest is as the leader says. */
  private String type() {
    if (first("502", f -> f.all("abcd").findFirst()).isPresent()) {
      each("502", f -> f.first("b")).stream().findFirst().ifPresent(publication::genre);
      return "thesis";
    }
    boolean part = record.all("773").findAny().isPresent() && "ab".indexOf(record.sign(7)) >= 0;
    return switch (record.sign(6)) {
      case 'e', 'f' -> "map";
      case 'c', 'd' -> "musical_score";
      case 'g' -> "motion_picture";
      case 'i', 'j' -> "song";
      case 'k' -> "graphic";
      default -> part ? partOf() : record.sign(7) == 's' ? "periodical" : "book";
    };
  }

  /** The host of an article has an ISSN or a volume, that of a chapter an ISBN. */
  private String partOf() {
    boolean book =
        record.all("773").anyMatch(f -> f.first("z").isPresent())
            && record.all("773").noneMatch(f -> f.first("x").isPresent());
    return book ? "chapter" : "article-journal";
  }

  private <T> Optional<T> first(String tag, Function<Field, Optional<T>> meaning) {
    for (Field field : record.all(tag).toList()) {
      Optional<T> found = meaning.apply(field);
      if (found.isPresent()) {
        taken.add(field);
        return found;
      }
    }
    return Optional.empty();
  }

  private <T> List<T> each(String tag, Function<Field, Optional<T>> meaning) {
    List<T> all = new ArrayList<>();
    for (Field field : record.all(tag).toList()) {
      meaning
          .apply(field)
          .ifPresent(value -> {
            taken.add(field);
            all.add(value);
          });
    }
    return all;
  }

  /** Title, number and name of a part, and the rest of the title. */
  private static Optional<String> title(Field field) {
    String title = field.first("a").map(MarcFields::plain).orElse("");
    String rest = field.all("b").map(MarcFields::plain).collect(Collectors.joining(": "));
    String part = field.all("np").map(MarcFields::plain).collect(Collectors.joining(". "));
    String whole = title + (rest.isEmpty() ? "" : (title.isEmpty() ? "" : ": ") + rest);
    String named = whole + (part.isEmpty() ? "" : ". " + part);
    return named.isBlank() ? Optional.empty() : Optional.of(named);
  }

  private static String plain(String text) {
    String line = Markup.line(text).replaceAll("[\u0098\u009c\u0088\u0089]", "");
    return ISBD.matcher(line).replaceFirst("").strip();
  }

  private void people() {
    List<Name> authors = new ArrayList<>();
    List<Name> editors = new ArrayList<>();
    for (String tag : List.of("100", "110", "111", "700", "710", "711")) {
      for (Field field : record.all(tag).toList()) {
        name(tag, field).ifPresent(name -> role(tag, field, authors, editors).add(name));
      }
    }
    publication.author(authors.stream().distinct().toList());
    publication.editor(editors.stream().distinct().toList());
  }

  /** A body beside the authors is a publisher, a university or a sponsor, unless it says author. */
  private List<Name> role(String tag, Field field, List<Name> authors, List<Name> editors) {
    Set<String> roles =
        field
            .all("4e")
            .map(r -> plain(r).toLowerCase(Locale.ROOT).replaceAll("[.\\[\\]]", ""))
            .collect(Collectors.toSet());
    boolean editor = roles.stream().anyMatch(EDITORS::contains);
    boolean author = roles.stream().anyMatch(AUTHORS::contains);
    boolean main = tag.startsWith("1") || (tag.equals("700") && roles.isEmpty());
    boolean work = field.first("t").isPresent();
    if (work || !(editor || author || main)) {
      return new ArrayList<>();
    }
    taken.add(field);
    return editor && !author ? editors : authors;
  }

  private static Optional<Name> name(String tag, Field field) {
    boolean person = tag.endsWith("00");
    String printed =
        field
            .all(person ? "ac" : "ab")
            .map(MarcFields::plain)
            .collect(Collectors.joining(person ? ", " : ". "));
    String name =
        printed.endsWith(".") && printed.indexOf(' ') > 0 && !printed.matches(".*\\b\\p{Lu}\\.")
            ? printed.substring(0, printed.length() - 1)
            : printed;
    if (name.isBlank()) {
      return Optional.empty();
    }
    return person ? PersonNames.of(name) : Optional.of(Name.literal(name));
  }

  /** 264 with 1 is publication; 260 is what it was called before. */
  private void imprint() {
    Optional<Field> place =
        record
            .all("264")
            .filter(f -> f.indicators().endsWith("1"))
            .findFirst()
            .or(() -> record.all("260").findFirst());
    place.ifPresent(field -> {
      taken.add(field);
      publication.publisherPlace(field.first("a").map(MarcFields::unbracketed).orElse(null));
      publication.publisher(field.first("b").map(MarcFields::unbracketed).orElse(null));
    });
    Optional<Integer> year = place.flatMap(f -> f.first("c")).flatMap(Years::first);
    publication.issued(year.or(this::yearOfCode).orElse(null));
  }

  private static String unbracketed(String text) {
    return BRACKETS.matcher(plain(text)).replaceFirst("$1");
  }

  private Optional<Integer> yearOfCode() {
    return code(7, 11).flatMap(Years::first);
  }

  /** A stretch of the field of codes. */
  private Optional<String> code(int from, int to) {
    return record
        .all("008")
        .flatMap(f -> f.first("").stream())
        .filter(c -> c.length() >= to)
        .map(c -> c.substring(from, to))
        .findFirst();
  }

  private void host(String type) {
    Optional<Field> host = record.all("773").findFirst();
    if (host.isEmpty() || !(type.equals("article-journal") || type.equals("chapter"))) {
      return;
    }
    Field field = host.get();
    taken.add(field);
    publication.containerTitle(
        field.first("t").or(() -> field.first("a")).map(MarcFields::plain).orElse(null));
    publication.issn(field.first("x").flatMap(Identifiers::issn).orElse(null));
    publication.isbn(field.first("z").flatMap(Identifiers::isbn).orElse(null));
    String place = field.all("gq").collect(Collectors.joining(", "));
    publication.volume(found(VOLUME, place)).issue(found(ISSUE, place));
    String pages = found(PAGES, place);
    publication.page(pages == null ? null : Pages.of(pages));
    if (publication.build().issued() == null) {
      publication.issued(Years.first(place).orElse(null));
    }
  }

  private static @Nullable String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    return matcher.groupCount() == 1 || matcher.group(1) != null
        ? matcher.group(1)
        : matcher.group(2);
  }

  private void identifiers() {
    first("020", f -> f.first("a").flatMap(Identifiers::isbn)).ifPresent(publication::isbn);
    first("022", f -> f.first("a").flatMap(Identifiers::issn)).ifPresent(publication::issn);
    publication.doi(
        first("024", f -> f.first("a").flatMap(Identifiers::doi))
            .or(() -> first("856", f -> f.first("u").flatMap(Identifiers::doiOfLink)))
            .orElse(null));
    publication.url(first("856", f -> f.first("u").flatMap(Identifiers::url)).orElse(null));
  }

  private Optional<String> language() {
    return first(
            "041",
            f ->
                f.first("a")
                    .filter(l -> l.length() >= 3)
                    .flatMap(l -> Languages.first(l.substring(0, 3))))
        .or(() -> code(35, 38).flatMap(Languages::first));
  }

  private static Optional<String> subject(Field field) {
    String subject =
        field
            .all("axyz")
            .map(MarcFields::plain)
            .map(s -> s.endsWith(".") ? s.substring(0, s.length() - 1) : s)
            .collect(Collectors.joining("/"));
    return subject.isBlank() ? Optional.empty() : Optional.of(subject);
  }

  private void leftOver() {
    record.fields().stream()
        .filter(field -> !taken.contains(field) && !ADMINISTRATION.contains(field.tag()))
        .map(Objects::toString)
        .forEach(field -> item.drop(Markup.line(field), "MARC field that Ibid has none for"));
  }
}
