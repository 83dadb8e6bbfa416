package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.layout.RecordLabels.Field;
import org.ibid.indexer.layout.RecordLabels.Label;
import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;

/** Reads a record of a citation database: labels of fields, each with its value behind or below. */
final class LabelledRecord {

  /** So many labels that other pages don't use, of so many different fields, show a record. */
  private static final int FEWEST_TELLING = 2;

  private static final int FEWEST_FIELDS = 4;

  /** Labels are looked for in the first lines; a page that has none there is no record. */
  private static final int HEAD = 400;

  /** No label stands behind a longer line of running text. */
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");

  private static final Pattern VOLUME_ISSUE =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}\\s*[,，]\\s*)?(?:第|v\\.)?\\s?(\\d{1,4})\\s*(?:卷)?\\s*[,，/]?\\s*[(（第]?\\s*0*(\\d{1,4})?\\s*[)）期]?.*");
  private static final Pattern AFFILIATION_MARK = Pattern.compile("\\s*+\\[[\\d,\\s]{1,12}\\]");
  private static final Pattern GROUPED = Pattern.compile("(\\[\\d+\\])");

  private final List<Line> lines;
  private final RecordLabels labels;
  private final Draft draft = new Draft();
  private final Map<Field, List<Line>> values = new EnumMap<>(Field.class);

  /** How many lines stand above the first label of a title; behind it stands the title itself. */
  private int unlabelled;

  LabelledRecord(List<Line> lines, RecordLabels labels) {
    this.lines = lines;
    this.labels = labels;
  }

  /** Whether a page is laid out as labels and values. */
  static boolean isOne(List<Line> lines, RecordLabels labels) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    Set<Field> telling = EnumSet.noneOf(Field.class);
    for (Line line : lines.subList(0, Math.min(lines.size(), HEAD))) {
      Optional<Label> found = line.bullet() ? Optional.empty() : labels.of(line.text());
      found.ifPresent(label -> {
        fields.add(label.field());
        if (label.telling() && label.field() != Field.BUTTON) {
          telling.add(label.field());
        }
      });
    }
    boolean anchored = telling.contains(Field.SOURCE) || telling.contains(Field.AUTHOR);
    boolean described =
        fields.contains(Field.ABSTRACT)
            || fields.contains(Field.KEYWORD)
            || fields.contains(Field.DOI);
    return anchored
        && described
        && telling.size() >= FEWEST_TELLING
        && fields.size() >= FEWEST_FIELDS;
  }

  Outline read() {
    split();
    people();
    journal();
    identifiers();
    text();
    draft.related.addAll(RelatedRecords.read(value(Field.RELATED), draft.dropped));
    draft.entries.addAll(ReferenceListSplitter.split(value(Field.REFERENCES), draft.dropped));
    rest();
    return draft.outline();
  }

  /** Lines go to the label above them; those above the first label hold the title. */
  private void split() {
    Field field = Field.TITLE;
    for (Line line : lines) {
      Optional<Label> label = inside(field, line) ? Optional.empty() : labels.of(line.text());
      if (label.isEmpty()) {
        value(field).add(line);
      } else {
        String value = label.get().value();
        String printed = line.text();
        draft.dropped.add(
            value.isEmpty() ? printed : printed.substring(0, printed.length() - value.length()),
            "label");
        unlabelled = label.get().field() == Field.TITLE ? value(Field.TITLE).size() : unlabelled;
        field = isPageCount(label.get(), printed) ? Field.PAGE_COUNT : label.get().field();
        if (!value.isEmpty()) {
          value(field).add(new Line(value, line.indent(), "", line.afterBlank()));
        }
      }
    }
  }

  /** {@code Pages: 8} counts them, {@code Pages: 8-12} names them. */
  private static boolean isPageCount(Label label, String printed) {
    return label.field() == Field.PAGE && Folded.of(printed).matches("pages \\d{1,4}");
  }

  /** Inside the list of related records indented lines and bullets are the records'. */
  private static boolean inside(Field field, Line line) {
    return field == Field.RELATED && (line.bullet() || line.indent() > 0);
  }

  private List<Line> value(Field field) {
    return values.computeIfAbsent(field, f -> new ArrayList<>());
  }

  private String joined(Field field) {
    return String.join(" ", value(field).stream().map(Line::text).toList());
  }

  private void people() {
    title();
    List<Name> authors = new ArrayList<>();
    for (Line line : value(Field.AUTHOR)) {
      authors.addAll(names(line.text()));
    }
    draft.publication.author(authors);
  }

  /** The first line that holds letters; shorter lines around it are the site's. */
  private void title() {
    List<Line> candidates = value(Field.TITLE);
    boolean labelled = unlabelled < candidates.size();
    Line title = null;
    for (Line line : candidates.subList(labelled ? unlabelled : 0, candidates.size())) {
      boolean letters =
          line.text().codePoints().filter(Character::isLetter).count() > 3
              && !MenuRow.is(line.text());
      if (letters
          && (title == null
              || (Words.count(title.text()) < 3 && line.text().length() > title.text().length()))) {
        title = line;
      }
    }
    for (Line line : candidates) {
      if (!line.equals(title)) {
        draft.dropped.add(line.text(), "site chrome");
      }
    }
    if (title != null) {
      draft.publication.title(TitleChoice.withoutStop(title.text()));
    }
  }

  private static List<Name> names(String line) {
    String unmarked = AFFILIATION_MARK.matcher(line).replaceAll("");
    Optional<Name> inverted = PrintedName.inverted(unmarked);
    if (inverted.isPresent()) {
      return List.of(inverted.get());
    }
    String separated = GROUPED.matcher(line).replaceAll(";");
    return AuthorLine.read(separated.contains(";") ? separated : unmarked, AffiliationMarks.none())
        .map(AuthorLine::authors)
        .orElse(List.of());
  }

  private void journal() {
    String source = joined(Field.SOURCE);
    if (source.isEmpty()) {
      year(joined(Field.YEAR), joined(Field.DATE));
      return;
    }
    Optional<JournalLine> place =
        JournalLine.parse(source).or(() -> JournalLine.parseDated(source));
    draft.journal(place.map(JournalLine::journal).orElseGet(() -> name(source)));
    place.ifPresent(
        p -> draft.publication.issued(p.year()).volume(p.volume()).issue(p.issue()).page(p.page()));
    if (place.map(JournalLine::year).isEmpty()) {
      year(source, joined(Field.YEAR), joined(Field.DATE));
    }
  }

  private static @Nullable String name(String source) {
    String name = Blank.strip(source.split("[|｜]", 2)[0]);
    return name.isEmpty() ? null : name;
  }

  private void year(String... places) {
    for (String place : places) {
      Matcher year = YEAR.matcher(place);
      if (year.find()) {
        draft.publication.issued(Integer.valueOf(year.group(1)));
        return;
      }
    }
  }

  private void identifiers() {
    Matcher both = VOLUME_ISSUE.matcher(joined(Field.VOLUME_ISSUE));
    if (both.matches()) {
      draft.publication.volume(both.group(1)).issue(both.group(2));
    }
    plain(Field.VOLUME).ifPresent(draft.publication::volume);
    plain(Field.ISSUE)
        .ifPresent(issue -> draft.publication.issue(issue.replaceFirst("^0++(?=\\d)", "")));
    plain(Field.PAGE).ifPresent(page -> draft.publication.page(plainPages(page)));
    Identifiers.doi(joined(Field.DOI)).ifPresent(draft.publication::doi);
    plain(Field.PMID).ifPresent(draft.publication::pmid);
    Identifiers.issn("ISSN " + joined(Field.ISSN)).ifPresent(draft.publication::issn);
    plain(Field.PUBLISHER).ifPresent(draft.publication::publisher);
    value(Field.TYPE)
        .forEach(line ->
            TypeLine.of(line.text())
                .ifPresent(type -> draft.publication.type("article-journal").genre(type.genre())));
  }

  /** {@code 67 / 76} and {@code 67–76} are {@code 67-76}. */
  private static String plainPages(String printed) {
    return printed.replaceAll("\\s++", "").replaceFirst("(?<=\\d)[/–—](?=\\w)", "-");
  }

  /** A value of one line; more, and it isn't the field's. */
  private Optional<String> plain(Field field) {
    List<Line> value = value(field);
    return value.isEmpty() ? Optional.empty() : Optional.of(value.getFirst().text());
  }

  private void text() {
    value(Field.ABSTRACT)
        .forEach(line -> draft.abstractParts.addAll(AbstractLabels.parts(line.text())));
    if (draft.abstractParts.isEmpty()) {
      value(Field.ABSTRACT_TRANSLATED).forEach(line -> draft.abstractParts.add(line.text()));
    }
    draft.keywords.addAll(KeywordList.read(value(Field.KEYWORD).stream().map(Line::text).toList()));
  }

  private void rest() {
    drop("author information", Field.AFFILIATION, Field.CORRESPONDENCE);
    drop(
        "classification",
        Field.CLASSIFICATION,
        Field.KEYWORD_TRANSLATED,
        Field.TYPE,
        Field.LANGUAGE);
    drop("site chrome", Field.CITED, Field.BUTTON, Field.IDENTIFIER, Field.PAGE_COUNT, Field.PLACE);
    drop("translation", Field.TITLE_TRANSLATED);
    drop("publication history", Field.HISTORY, Field.DATE);
    drop("funding", Field.FUND);
  }

  private void drop(String why, Field... fields) {
    for (Field field : fields) {
      value(field).forEach(line -> draft.dropped.add(line.text(), why));
    }
  }
}
