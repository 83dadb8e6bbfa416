package org.ibid.server.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.export.Listing.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) with a header, the same for every kind. It begins with a byte order mark, without
 * which spreadsheets take it for another encoding. What there are several of stands in one cell,
 * one a line; names are joined by semicolons.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula, also where it is quoted. Such a cell gets an apostrophe in front, and so does one that
 * begins with apostrophes before such a sign: to take one away gives back what it was.
 */
final class CsvWriter implements RecordWriter {

  static final String BYTE_ORDER_MARK = "\ufeff";

  private static final Pattern FORMULA =
      Pattern.compile("'*+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]");
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private final Appendable out;
  private final Map<String, Function<Entry, @Nullable String>> columns = new LinkedHashMap<>();

  CsvWriter(Appendable out, Question question) {
    this.out = out;
    columns.put("id", Entry::id);
    publication();
    columns.put("keywords", entry -> String.join("; ", entry.keywords()));
    columns.put("abstract", Entry::abstractText);
    columns.put("raw", Entry::raw);
    columns.put("cited_by_papers", entry -> Long.toString(entry.citedByPapers()));
    provenance();
    columns.put("search", entry -> question.inWords());
    columns.put("date", entry -> question.day().toString());
  }

  private void publication() {
    column("type", Publication::type);
    column("genre", Publication::genre);
    column("title", Publication::title);
    column("authors", p -> names(p.author(), p.etAl()));
    column("editors", p -> names(p.editor(), false));
    column("year", p -> p.issued() == null ? null : p.issued().toString());
    column("container_title", Publication::containerTitle);
    column("volume", Publication::volume);
    column("issue", Publication::issue);
    column("page", Publication::page);
    column("doi", Publication::doi);
    column("pmid", Publication::pmid);
    column("pmcid", Publication::pmcid);
    column("issn", Publication::issn);
    column("isbn", Publication::isbn);
    column("url", Publication::url);
    column("publisher", Publication::publisher);
    column("publisher_place", Publication::publisherPlace);
    column("edition", Publication::edition);
    column("language", Publication::language);
  }

  private void column(String name, Function<Publication, @Nullable String> value) {
    columns.put(name, entry -> value.apply(entry.publication()));
  }

  private void provenance() {
    listed("paper_id", Listing::paperId);
    listed("paper_title", Listing::paperTitle);
    listed("label", Listing::label);
    quoted("statement_id", Quotation::statementId);
    quoted("section", Quotation::section);
    quoted("sentence", Quotation::sentence);
    quoted("mark", Quotation::mark);
    quoted("scope", Quotation::scope);
  }

  private void listed(String name, Function<Listing, String> value) {
    columns.put(name, entry -> lines(entry.listings().stream().map(value)));
  }

  private void quoted(String name, Function<Quotation, String> value) {
    columns.put(
        name,
        entry -> lines(entry.listings().stream().flatMap(l -> l.quotations().stream()).map(value)));
  }

  /** One a line, so that the lines of two columns belong together; empty where all are. */
  private static String lines(Stream<String> values) {
    List<String> lines = values.map(Text::line).toList();
    return lines.stream().allMatch(String::isEmpty) ? "" : String.join("\n", lines);
  }

  private static String names(List<Name> names, boolean more) {
    List<String> list = new ArrayList<>();
    names.forEach(name -> list.add(ManagerNames.readable(name)));
    if (more) {
      list.add("et al.");
    }
    return String.join("; ", list);
  }

  @Override
  public void begin() throws IOException {
    out.append(BYTE_ORDER_MARK);
    out.append(row(columns.keySet()));
  }

  @Override
  public void write(Entry entry) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Function<Entry, @Nullable String> column : columns.values()) {
      cells.add(Objects.requireNonNullElse(column.apply(entry), ""));
    }
    out.append(row(cells));
  }

  /** A line, with its end. */
  static String row(Collection<String> cells) {
    return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String cell(String value) {
    String guarded = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
    return QUOTED.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
