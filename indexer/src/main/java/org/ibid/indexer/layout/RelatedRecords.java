package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;

/** Reads the publications that a page lists beside its paper. */
final class RelatedRecords {

  private static final Pattern LABEL = Pattern.compile("(?:\\[\\d{1,3}\\]|\\d{1,3}[.)])\\s*+");

  /** {@code Title.Journal 2024 March 26}: the stop between the two may have lost its blank. */
  private static final Pattern TITLE_END = Pattern.compile("[.?!]\\s*+(?=[\\p{Lu}\\p{Lo}])");

  private static final Pattern NOTICE =
      Pattern.compile(
          "共\\s?\\d+\\s?[条篇]|There are more\\b.{0,80}|(?:Total|Showing|See|View|Show)\\b.{0,60}|\\d+ (?:results|records|items)(?: in total)?",
          Pattern.CASE_INSENSITIVE);

  /** Databases of medicine say so behind the number of the record. */
  private static final Pattern REVIEW =
      Pattern.compile(
          "PMID:? ?\\d{1,9}\\.?\\s(?:Free (?:PMC )?article\\.\\s)?(?:Systematic )?Review\\b");

  /** Names in Chinese before a journal, which a stop ends. */
  private static final Pattern HAN_AUTHORS =
      Pattern.compile(
          "(\\p{IsHan}{2,4}(?:\\s?[,，、;；]\\s?\\p{IsHan}{2,4}){0,40}+)(?:\\s?[,，]?\\s?等)?\\s?[.．。]\\s*+");

  /** A record in one line isn't longer. */
  private static final int LONGEST = 1_000;

  private RelatedRecords() {}

  /** One publication a record; lines that are none go to {@code dropped}. */
  static List<Publication> read(List<Line> lines, DroppedText dropped) {
    List<Publication> records = new ArrayList<>();
    for (List<Line> record : records(lines, dropped)) {
      Optional<Publication> read = record.size() == 1 ? line(record.getFirst()) : record(record);
      read.ifPresentOrElse(
          records::add,
          () -> record.forEach(l -> dropped.add(l.text(), "related record, not understood")));
    }
    return records;
  }

  private static List<List<Line>> records(List<Line> lines, DroppedText dropped) {
    boolean marked = lines.stream().anyMatch(RelatedRecords::isMarked);
    int least =
        lines.stream().filter(RelatedRecords::isMarked).mapToInt(Line::indent).min().orElse(0);
    List<List<Line>> records = new ArrayList<>();
    boolean ended = true;
    for (Line line : lines) {
      if (NOTICE.matcher(line.text()).matches()) {
        dropped.add(line.text(), "label");
        continue;
      }
      boolean starts =
          marked
              ? isMarked(line) && (line.indent() == least || !line.bullet())
              : ended || (line.afterBlank() && !continues(line, records));
      if (starts) {
        records.add(new ArrayList<>());
      }
      boolean footer = marked && ended && !starts && line.afterBlank();
      if (records.isEmpty() || footer) {
        dropped.add(line.text(), "related record, not understood");
        continue;
      }
      records.getLast().add(line);
      ended = ends(line);
    }
    return records;
  }

  /** A blank line inside a record: what follows is its authors or its journal. */
  private static boolean continues(Line line, List<List<Line>> records) {
    boolean open = !records.isEmpty() && !ends(records.getLast().getLast());
    return open
        && (AuthorLine.recognise(line.text(), AffiliationMarks.none()).isPresent()
            || JournalLine.parseDated(line.text()).isPresent());
  }

  private static boolean isMarked(Line line) {
    return line.bullet() || LABEL.matcher(line.text()).lookingAt();
  }

  /** The line of the journal ends a record. */
  private static boolean ends(Line line) {
    return JournalLine.parseDated(line.text()).isPresent();
  }

  private static Optional<Publication> line(Line line) {
    String text =
        LABEL.matcher(line.text()).lookingAt()
            ? LABEL.matcher(line.text()).replaceFirst("")
            : line.text();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher end = TITLE_END.matcher(text);
    while (end.find()) {
      String rest = text.substring(end.end());
      Matcher authors = HAN_AUTHORS.matcher(rest);
      boolean named = authors.lookingAt();
      Optional<JournalLine> journal =
          JournalLine.parseDated(named ? rest.substring(authors.end()) : rest);
      if (journal.isPresent()) {
        String title =
            text.substring(0, text.charAt(end.start()) == '.' ? end.start() : end.start() + 1);
        return Optional.of(
            publication(title, named ? listed(authors.group(1)) : List.of(), journal.get(), text));
      }
    }
    return Optional.empty();
  }

  /** A record in lines: title, then authors, then journal. */
  private static Optional<Publication> record(List<Line> lines) {
    StringBuilder title = new StringBuilder();
    List<Name> authors = new ArrayList<>();
    Optional<JournalLine> journal = Optional.empty();
    StringBuilder all = new StringBuilder();
    for (Line line : lines) {
      String text =
          LABEL.matcher(line.text()).lookingAt() && title.isEmpty()
              ? LABEL.matcher(line.text()).replaceFirst("")
              : line.text();
      all.append(text).append('\n');
      Optional<RecordLine> cited = title.isEmpty() ? Optional.empty() : RecordLine.of(text);
      List<Name> names =
          cited
              .map(RecordLine::authors)
              .orElseGet(() ->
                  title.isEmpty()
                      ? List.of()
                      : line.bullet() && PrintedName.isName(text) ? listed(text) : names(text));
      Optional<JournalLine> place = cited.map(RecordLine::place);
      if (!names.isEmpty() || place.isPresent()) {
        authors.addAll(names);
        journal = place.isPresent() ? place : journal;
      } else if (authors.isEmpty() && journal.isEmpty()) {
        title.append(title.isEmpty() ? "" : " ").append(text);
      }
    }
    if (title.isEmpty() || (authors.isEmpty() && journal.isEmpty())) {
      return Optional.empty();
    }
    String plain = title.toString().replaceFirst("(?<!\\.)\\.$", "");
    return Optional.of(publication(plain, authors, journal.orElse(null), all.toString()));
  }

  private static List<Name> listed(String names) {
    return AuthorLine.read(names, AffiliationMarks.none())
        .map(AuthorLine::authors)
        .orElse(List.of());
  }

  private static List<Name> names(String text) {
    Optional<AuthorLine> listed = AuthorLine.vancouver(text);
    if (listed.isPresent()) {
      return listed.get().authors();
    }
    Optional<Name> one = PrintedName.inverted(text).or(() -> PrintedName.han(text));
    return one.isPresent()
        ? List.of(one.get())
        : AuthorLine.recognise(text, AffiliationMarks.none())
            .map(AuthorLine::authors)
            .orElse(List.of());
  }

  private static Publication publication(
      String title,
      List<Name> authors,
      @org.jspecify.annotations.Nullable JournalLine place,
      String all) {
    Publication.Builder record = Publication.builder().title(Blank.strip(title)).author(authors);
    Identifiers.doi(all).ifPresent(record::doi);
    Identifiers.pmid(all).ifPresent(record::pmid);
    if (REVIEW.matcher(all).find()) {
      record.genre("review");
    }
    if (place != null) {
      Optional<TypeLine> kind = Optional.ofNullable(place.journal()).flatMap(TypeLine::of);
      String journal = kind.isPresent() ? null : place.journal();
      kind.map(TypeLine::genre).ifPresent(record::genre);
      record
          .type(place.journal() == null ? null : "article-journal")
          .containerTitle(
              journal != null && TitleCase.isCapitals(journal) ? TitleCase.of(journal) : journal)
          .issued(place.year())
          .volume(place.volume())
          .issue(place.issue())
          .page(place.page());
    }
    return record.build();
  }
}
