package org.ibid.server.evidence.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.server.evidence.audit.Audit.Retracted;
import org.ibid.server.evidence.audit.CsvRows.NoTableException;
import org.jspecify.annotations.Nullable;

/**
 * Notices by the identifiers of the publications they are about, out of the table that Retraction
 * Watch publishes through Crossref. Of a row only what is shown is kept. Immutable.
 */
public final class RetractionList {

  private static final String DOI = "OriginalPaperDOI";
  private static final String PMID = "OriginalPaperPubMedID";
  private static final String NATURE = "RetractionNature";

  /** Columns without which a file isn't the list. */
  private static final List<String> REQUIRED = List.of(DOI, PMID, NATURE);

  /** Dates as the list has them: {@code 1/24/2016 0:00}. */
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");

  private static final Pattern LEAD =
      Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s?)");

  private final Map<String, List<Notice>> notices = new HashMap<>();

  private RetractionList() {}

  /**
   * All of a file.
   *
   * @throws IOException where it can't be read, or isn't such a list
   */
  public static RetractionList read(Path file) throws IOException {
    return read(file, key -> true);
  }

  /** What a file says of a paper and its references: takes no more memory than the answer. */
  public static RetractionList read(Path file, Paper paper) throws IOException {
    Map<String, Boolean> wanted = new HashMap<>();
    keys(paper.publication()).forEach(key -> wanted.put(key, true));
    paper.references().forEach(r -> keys(r.publication()).forEach(key -> wanted.put(key, true)));
    return read(file, wanted::containsKey);
  }

  private static RetractionList read(Path file, Predicate<String> wanted) throws IOException {
    try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      return read(in, wanted);
    } catch (NoTableException e) {
      throw new IOException(file + " is not a list of Retraction Watch: " + e.getMessage(), e);
    }
  }

  private static RetractionList read(Reader in, Predicate<String> wanted) throws IOException {
    CsvRows rows = new CsvRows(in);
    Columns columns = Columns.of(rows.next());
    RetractionList list = new RetractionList();
    Map<String, String> shared = new HashMap<>();
    for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
      List<String> keys = columns.keys(row).stream().filter(wanted).toList();
      if (!keys.isEmpty()) {
        Notice notice = columns.notice(row, shared);
        keys.forEach(key -> list.notices.computeIfAbsent(key, k -> new ArrayList<>(1)).add(notice));
      }
    }
    return list;
  }

  /** Where the columns stand, by name. */
  private record Columns(Map<String, Integer> places) {

    static Columns of(List<String> header) throws NoTableException {
      Map<String, Integer> places = new HashMap<>();
      for (String name : header) {
        places.putIfAbsent(name.replace("\uFEFF", "").strip(), places.size());
      }
      for (String required : REQUIRED) {
        if (!places.containsKey(required)) {
          throw new NoTableException(
              "expected a column " + required + " in its first row, got " + shown(header));
        }
      }
      return new Columns(places);
    }

    private static String shown(List<String> header) {
      String all = String.join(", ", header);
      return all.isBlank() ? "nothing" : all.substring(0, Math.min(all.length(), 80));
    }

    private String of(List<String> row, String column) {
      Integer place = places.get(column);
      return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    List<String> keys(List<String> row) {
      List<String> keys = new ArrayList<>(2);
      addDoi(of(row, DOI), keys);
      addPmid(of(row, PMID), keys);
      return keys;
    }

    Notice notice(List<String> row, Map<String, String> shared) {
      return new Notice(
          of(row, "Record ID"),
          shared.computeIfAbsent(of(row, NATURE), nature -> nature),
          date(of(row, "RetractionDate")),
          Arrays.stream(of(row, "Reason").split(";", -1))
              .map(reason -> reason.strip().replaceFirst("^\\+", "").strip())
              .filter(reason -> !reason.isEmpty())
              .map(reason -> shared.computeIfAbsent(reason, r -> r))
              .toList(),
          isDoi(of(row, "RetractionDOI")) ? of(row, "RetractionDOI") : "");
    }
  }

  private static String date(String printed) {
    Matcher date = DATE.matcher(printed);
    return date.matches()
        ? String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            date.group(3),
            Integer.parseInt(date.group(1)),
            Integer.parseInt(date.group(2)))
        : printed;
  }

  private static List<String> keys(Publication publication) {
    List<String> keys = new ArrayList<>(2);
    addDoi(publication.doi(), keys);
    addPmid(publication.pmid(), keys);
    return keys;
  }

  private static void addDoi(@Nullable String doi, List<String> keys) {
    if (doi != null && isDoi(LEAD.matcher(doi).replaceFirst(""))) {
      keys.add("DOI " + LEAD.matcher(doi).replaceFirst("").toLowerCase(Locale.ROOT));
    }
  }

  /** {@code unavailable} is none. */
  private static boolean isDoi(String text) {
    return text.startsWith("10.");
  }

  /** {@code 0} stands for none. */
  private static void addPmid(@Nullable String pmid, List<String> keys) {
    if (pmid != null && !pmid.isEmpty() && pmid.chars().allMatch(Character::isDigit)) {
      String number = pmid.replaceFirst("^0+", "");
      if (!number.isEmpty()) {
        keys.add("PMID " + number);
      }
    }
  }

  /** What the list says of a paper, first of itself, then of its references in their order. */
  List<Retracted> about(Paper paper) {
    List<Retracted> found = new ArrayList<>();
    add(null, paper.publication(), found);
    for (Reference reference : paper.references()) {
      add(reference, reference.publication(), found);
    }
    return found;
  }

  private void add(@Nullable Reference reference, Publication publication, List<Retracted> found) {
    List<Notice> known = new ArrayList<>();
    for (String key : keys(publication)) {
      for (Notice notice : notices.getOrDefault(key, List.of())) {
        if (known.stream().noneMatch(notice::equals)) {
          known.add(notice);
          found.add(new Retracted(reference, notice, key));
        }
      }
    }
  }
}
