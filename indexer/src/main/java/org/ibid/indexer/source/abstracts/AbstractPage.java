package org.ibid.indexer.source.abstracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.bibliography.PersonNames;
import org.ibid.indexer.source.medline.ArticleIds;
import org.ibid.indexer.source.medline.MedlineRecord;
import org.ibid.indexer.source.medline.SourceLine;
import org.jspecify.annotations.Nullable;

/** Says what the paragraphs of a record are, and notes them. */
final class AbstractPage {

  private static final Pattern NUMBER = Pattern.compile("^\ufeff?+\\d{1,6}[.:] {1,2}+");
  private static final Pattern WRAP = Pattern.compile("\n\\s*+");
  private static final Pattern DOI =
      Pattern.compile("\\bdoi: ?+(10\\.\\d{4,9}/\\S{1,300}?)\\.?+(?:\\s|$)");
  private static final Pattern IDENTIFIER =
      Pattern.compile("(DOI|PMCID|PMID|PII): ?+(\\S++)(?: (?:\\[[^\\]]*+\\]|(.*+)))?+");
  private static final Pattern ORIGINAL =
      Pattern.compile("\\[(?:Article|Article in) [^\\]]{2,80}+\\]\\.?+");

  /** Addresses stand behind the number that their authors have. */
  private static final Pattern ADDRESS = Pattern.compile("\n(?=\\(\\d{1,4}\\))");

  private static final Pattern MARKS = Pattern.compile("(?:\\(\\d{1,4}\\)|\\(#\\))++");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}'’.-]*+(?: \\p{L}[\\p{L}\\p{M}'’.-]*+){0,5}? \\p{Lu}[\\p{Lu}-]{0,4}+(?: (?:Jr|Sr|2nd|3rd|[4-9]th|I{2,3}|IV))?");

  /** Said of another publication, which follows on indented lines. */
  private static final Pattern RELATION =
      Pattern.compile(
          "(?:Comment|Erratum|Update|Republished|Retraction|Expression of concern|Summary for patients|Original report|Corrected and republished)"
              + "(?: in| on| of| for| from| by)?");

  private static final Pattern LICENCE =
      Pattern.compile(
          "(?:©|\\(c\\)|Copyright\\b|Published by ).*+", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** A record names few others, each on a line; more or longer ones are something else. */
  private static final int MAX_RELATED = 200;

  private static final int LONGEST_RELATED = 500;

  private final MedlineRecord record;
  private int related;

  /** Whether there may be authors still: they stand behind the title, or not at all. */
  private boolean beforeAuthors = true;

  AbstractPage(MedlineRecord record) {
    this.record = record;
  }

  /** Notes all paragraphs of a record. */
  void read(List<String> paragraphs) {
    List<String> rest = new ArrayList<>(paragraphs);
    if (NUMBER.matcher(rest.getFirst()).find()) {
      source(NUMBER.matcher(line(rest.removeFirst())).replaceFirst(""));
    }
    if (!rest.isEmpty() && !isIdentifiers(rest.getFirst())) {
      record.title(line(rest.removeFirst()));
    }
    rest.forEach(this::paragraph);
  }

  private static String line(String paragraph) {
    return WRAP.matcher(paragraph).replaceAll(" ").strip();
  }

  /** The rest of the line repeats identifiers and days. */
  private void source(String line) {
    Matcher doi = DOI.matcher(line);
    if (doi.find()) {
      record.identifier("doi", doi.group(1));
    }
    Optional<Publication> said = SourceLine.read(line);
    if (said.isEmpty()) {
      record.published(line);
      record.drop(line, "where it was published");
      return;
    }
    Publication publication = said.get();
    record.journalAbbreviation(text(publication.containerTitle()));
    record.volume(text(publication.volume()));
    record.issue(text(publication.issue()));
    record.page(text(publication.page()));
    record.published(text(publication.issued()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private void paragraph(String paragraph) {
    String line = line(paragraph);
    if (isIdentifiers(paragraph)) {
      paragraph.lines().forEach(this::identifier);
    } else if (line.startsWith("Author information:")) {
      addresses(paragraph);
    } else if (ORIGINAL.matcher(line).matches()) {
      record.drop(line, "language of the article");
    } else if (line.startsWith("Collaborators:")) {
      record.drop(line, "investigator");
    } else if (line.startsWith("Conflict of interest statement")) {
      record.drop(line, "conflict of interest");
    } else if (LICENCE.matcher(line).matches()) {
      record.drop(line, "licence");
    } else if (RELATION.matcher(paragraph.lines().findFirst().orElse("").strip()).matches()) {
      related(paragraph);
    } else if (!(beforeAuthors && authors(line))) {
      beforeAuthors = false;
      record.abstractPart("", line);
    }
  }

  private static boolean isIdentifiers(String paragraph) {
    return paragraph.lines().allMatch(line -> IDENTIFIER.matcher(line.strip()).matches());
  }

  private void identifier(String line) {
    Matcher matcher = IDENTIFIER.matcher(line.strip());
    if (matcher.matches()) {
      String kind =
          switch (matcher.group(1)) {
            case "PMID" -> "pubmed";
            case "PMCID" -> "pmc";
            case "DOI" -> "doi";
            default -> "pii";
          };
      record.identifier(kind, matcher.group(2));
      if (matcher.group(3) != null) {
        record.drop(matcher.group(3), "text behind an identifier");
      }
    }
  }

  private void addresses(String paragraph) {
    beforeAuthors = false;
    String list = paragraph.substring(paragraph.indexOf(':') + 1);
    for (String address : ADDRESS.split(list, -1)) {
      record.drop(line(address), "affiliation");
    }
  }

  private void related(String paragraph) {
    paragraph.lines().skip(1).map(String::strip).forEach(this::relatedLine);
  }

  private void relatedLine(String printed) {
    if (related++ < MAX_RELATED && printed.length() <= LONGEST_RELATED) {
      record.related(printed, new ArticleIds());
    } else {
      record.drop(printed, "another publication");
    }
  }

  /** People with commas between; behind a semicolon a body. */
  private boolean authors(String line) {
    String list = MARKS.matcher(line).replaceAll("");
    String[] parts =
        (list.endsWith(".") ? list.substring(0, list.length() - 1) : list).split("; ", -1);
    List<Name> names = new ArrayList<>();
    for (String person : parts[0].split(", ", -1)) {
      String name = person.strip();
      if (PersonNames.isOthers(name)) {
        record.moreAuthors();
      } else if (!PERSON.matcher(name).matches()) {
        return false;
      } else {
        PersonNames.of(name).ifPresent(names::add);
      }
    }
    names.forEach(record::author);
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].isBlank()) {
        record.author(Name.literal(parts[i].strip()));
      }
    }
    beforeAuthors = false;
    return true;
  }
}
