package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before the first heading, with what the page says elsewhere about its own
 * paper: title, authors, journal, identifiers, and an abstract without a heading.
 */
final class FrontMatter {

  private static final int LONGEST_TITLE = 600;
  private static final int SHORTEST_TITLE = 8;

  /** A block of fewer words is a title only where there is no other. */
  private static final int FEWEST_TITLE_WORDS = 4;

  /** A page says in one or two places how to cite it; more are other papers. */
  private static final int MOST_CITES = 8;

  /** No abstract is longer. */
  private static final int LONGEST_ABSTRACT = 8_000;

  /** A title of two sentences is seldom, of more it is a paragraph. */
  private static final int MOST_SENTENCES = 2;

  /** Journals' names as pages print them above the title. */
  private static final Pattern JOURNAL_NAME =
      Pattern.compile(
          "(?:The )?(?:[\\p{Lu}][\\p{L}&-]*+ ){0,5}(?:Journal|Annals|Archives|Proceedings|Transactions|Bulletin|Letters|Frontiers|Advances|Reviews|Reports|Medicine|Acta|Revista|BMC|PLOS|PLoS|Nature|Current Opinion|International)(?: (?:of|in|for|on|the|and|&|[\\p{Lu}][\\p{L}&-]*+)){0,8}(?: [-–—] [\\p{Lu}][\\p{L} ]{1,30})?");

  private static final Pattern PART_NUMBER =
      Pattern.compile(
          "(?:Chapter|Section|Part|Unit|Lesson|Module|Page)\\s+[\\dIVX]{1,5}[.:]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LISTED = Pattern.compile("\\d{1,2}\\.\\s.*+", Pattern.DOTALL);

  /** Shorter prose under a title is a teaser. */
  private static final int SHORTEST_ABSTRACT = 150;

  private static final Pattern AFFILIATION =
      Pattern.compile(
          "\\b(?:Universit|Department|Dept|Hospital|Institut|School of|Faculty|College|Cent(?:er|re) for|Laborator|Division of|Academy|Clinic)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:(?:[a-z\\d]{1,2}|[*†‡§¶#∗]|\\(\\w\\)|\\[\\d+\\])[.)]?\\s?(?=\\S).*+)",
          Pattern.DOTALL);
  private static final Pattern CONTACT =
      Pattern.compile(
          ".{0,300}?\\S@\\S+\\.\\w.*+|(?:E-?mail|Tel|Fax|Phone|Correspond|\\*?Address for|ORCID|Affiliations?\\b|Edited by|Reviewed by|Academic Editor|Handling editor|Specialty section|Contributed equally|These authors).*+",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:First published|Published online|Published|Publication date|Issue date|Date of publication|Available online|Epub)\\b\\s*:?\\s*.{0,20}?\\b((?:19|20)\\d{2})\\b.{0,40}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\bE-?pub(?: ahead of print)?\\s*:?\\s*(?:\\d{1,2} )?(?:[A-Z][a-z]{2,8}\\.? )?((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HISTORY =
      Pattern.compile(
          "(?:Received|Accepted|Revised|Submitted|Version of Record|Published|First published|Available online|Publication date|Issue date|Epub)\\b.{0,160}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IDENTIFIER_LINE =
      Pattern.compile(
          "(?:doi|d o i|PMID|PMCID|PMC|ISSN|E-?ISSN|https?://(?:dx\\.)?doi\\.org|Digital Object Identifier).{0,160}",
          Pattern.CASE_INSENSITIVE);

  /** A suffix without a digit names a journal. */
  private static final Pattern JOURNAL_DOI = Pattern.compile("10\\.\\d{4,9}/[a-z.-]{1,20}");

  private final Draft draft;
  private final List<Block> front;
  private final PageFacts facts;
  private final List<Block> prose = new ArrayList<>();
  private @Nullable AuthorLine authors;
  private @Nullable JournalLine journal;
  private @Nullable Integer published;

  FrontMatter(Draft draft, List<Block> front, PageFacts facts) {
    this.draft = draft;
    this.front = front;
    this.facts = facts;
  }

  /** Whether a block may be a title: a line or two that aren't a sentence, a name or a label. */
  static boolean isTitleLike(Block block) {
    String text = block.text();
    return text.length() >= SHORTEST_TITLE
        && text.length() <= LONGEST_TITLE
        && !(text.length() > 250 && text.endsWith("."))
        && !LISTED.matcher(text).matches()
        && !PART_NUMBER.matcher(text).matches()
        && TypeLine.of(text).isEmpty()
        && JournalLine.parse(text).isEmpty()
        && !IDENTIFIER_LINE.matcher(text).matches()
        && !HISTORY.matcher(text).matches()
        && !CONTACT.matcher(text).matches()
        && !text.contains(" > ")
        && !text.contains(" › ")
        && !text.contains("http")
        && text.codePoints().filter(Character::isLetter).count() * 2 > text.length();
  }

  /** Whether a line names nothing but a date or an identifier of the paper. */
  static boolean isFact(String text) {
    return HISTORY.matcher(text).matches() || IDENTIFIER_LINE.matcher(text).matches();
  }

  /** Whether a block below the title is of the front matter, not a heading of the text. */
  static boolean isFurniture(String text) {
    return AFFILIATION.matcher(text).find()
        || CONTACT.matcher(text).matches()
        || HISTORY.matcher(text).matches()
        || IDENTIFIER_LINE.matcher(text).matches()
        || TypeLine.of(text).isPresent()
        || JournalLine.parseDated(text).isPresent()
        || AuthorLine.isLabelled(text)
        || AuthorLine.recognise(text, AffiliationMarks.none()).isPresent();
  }

  void read() {
    String title = title();
    boolean below = title == null;
    for (int i = 0; i < front.size(); i++) {
      Block block = front.get(i);
      if (title != null && sameTitle(block.text(), title)) {
        if (below) {
          draft.dropped.add(block.text(), "repeated title");
        }
        below = true;
      } else {
        block(i, below);
      }
    }
    Optional<CiteThis> cited = cited(title);
    fill(title, cited);
    place();
  }

  private @Nullable String title() {
    List<String> cites = facts.cites().stream().limit(MOST_CITES).map(Folded::of).toList();
    for (Block block : front) {
      String text = block.text();
      boolean quoted = cites.stream().anyMatch(c -> contains(c, text));
      if (quoted && text.length() >= 15 && Words.count(text) >= 3) {
        return withoutStop(text);
      }
    }
    List<String> candidates =
        front.stream()
            .filter(FrontMatter::isTitleLike)
            .map(Block::text)
            .filter(t -> !isNames(t) && Sentences.of(t).size() <= MOST_SENTENCES)
            .toList();
    if (candidates.size() > 1 && isParagraph(candidates.get(1))) {
      return withoutStop(candidates.getFirst());
    }
    List<String> wordy =
        candidates.stream().filter(t -> Words.count(t) >= FEWEST_TITLE_WORDS).toList();
    Optional<String> first =
        wordy.stream().filter(t -> !JOURNAL_NAME.matcher(t).matches()).findFirst();
    return first
        .or(() -> wordy.stream().findFirst())
        .or(() -> candidates.stream().findFirst())
        .map(FrontMatter::withoutStop)
        .orElse(null);
  }

  private static boolean isParagraph(String text) {
    return text.endsWith(".") && Sentences.of(text).size() > 1;
  }

  /** Three names or more are no title. */
  private static boolean isNames(String text) {
    return AuthorLine.isLabelled(text)
        || AuthorLine.recognise(text, AffiliationMarks.none())
            .filter(a -> a.authors().size() > 2)
            .isPresent();
  }

  private static boolean contains(String cite, String title) {
    return title.length() <= LONGEST_TITLE && cite.contains(Folded.of(title));
  }

  private static boolean sameTitle(String text, String title) {
    return text.length() <= title.length() + 3 && Folded.of(text).equals(Folded.of(title));
  }

  /** {@code What works?} keeps its mark; the stop of a list goes. */
  static String withoutStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }

  private void block(int i, boolean below) {
    String text = withoutType(front.get(i).text());
    Optional<TypeLine> type = TypeLine.of(text);
    Optional<JournalLine> place = below ? JournalLine.parseDated(text) : JournalLine.parse(text);
    if (type.isPresent()) {
      type(type.get());
      draft.dropped.add(text, "type line");
    } else if (IDENTIFIER_LINE.matcher(text).matches() || HISTORY.matcher(text).matches()) {
      facts.about(text);
      draft.dropped.add(text, "publication history");
    } else if (place.isPresent() && !AuthorLine.isLabelled(text)) {
      journal = better(journal, named(place.get(), i));
      facts.about(text);
      draft.dropped.add(text, "journal line");
    } else if (below && authors == null && authors(i)) {
      draft.dropped.add(text, "author line");
    } else if (below && isNote(text)) {
      draft.dropped.add(text, "affiliation");
    } else if (below
        && ((front.get(i).prose() && Block.endsSentence(text))
            || text.length() >= SHORTEST_ABSTRACT
            || AbstractLabels.opens(text))) {
      prose.add(front.get(i));
    } else {
      draft.dropped.add(text, "front matter");
    }
  }

  /** {@code Review Pain Manag. 2018 …}: the type is set apart by more than a blank. */
  private String withoutType(String text) {
    int gap = text.indexOf("  ");
    Optional<TypeLine> type = gap < 0 ? Optional.empty() : TypeLine.of(text.substring(0, gap));
    type.ifPresent(this::type);
    return type.isPresent() ? Blank.strip(text.substring(gap)) : text;
  }

  private void type(TypeLine line) {
    draft.publication.type("article-journal");
    if (line.genre() != null) {
      draft.publication.genre(line.genre());
    }
  }

  private static boolean isNote(String text) {
    return (NOTE.matcher(text).matches()
            && (AFFILIATION.matcher(text).find() || text.length() < 200))
        || (text.length() < 400 && AFFILIATION.matcher(text).find() && !Block.endsSentence(text))
        || CONTACT.matcher(text).matches();
  }

  private static @Nullable JournalLine better(@Nullable JournalLine before, JournalLine found) {
    return before == null || (before.dateOnly() && !found.dateOnly()) ? found : before;
  }

  /** A line that begins with the volume has the journal's name above it. */
  private JournalLine named(JournalLine place, int i) {
    for (int above = i - 1; place.journal() == null && above >= Math.max(0, i - 3); above--) {
      if (JOURNAL_NAME.matcher(front.get(above).text()).matches()) {
        return place.in(front.get(above).text());
      }
    }
    return place;
  }

  /** A list with one author an item is read as a line. */
  private String authorText(int i) {
    StringBuilder text = new StringBuilder(front.get(i).text());
    for (int next = i + 1;
        front.get(i).bullet() && next < front.size() && front.get(next).bullet();
        next++) {
      text.append(", ").append(front.get(next).text());
    }
    return text.toString().replaceAll("\\s*+&\\s*+(?=,)", "");
  }

  private boolean authors(int i) {
    String text = authorText(i);
    AffiliationMarks marks =
        AffiliationMarks.of(
            front.subList(i + 1, Math.min(front.size(), i + 60)).stream()
                .map(Block::text)
                .toList());
    Optional<AuthorLine> read =
        AuthorLine.isLabelled(text)
            ? AuthorLine.read(text, marks)
            : AuthorLine.recognise(text, marks);
    read.ifPresent(line -> authors = line);
    return read.isPresent();
  }

  private Optional<CiteThis> cited(@Nullable String title) {
    List<String> titles = title == null ? List.of() : List.of(title);
    List<CiteThis> read =
        facts.cites().stream()
            .limit(MOST_CITES)
            .flatMap(c -> CiteThis.read(c, titles).stream())
            .toList();
    Optional<CiteThis> full =
        read.reversed().stream().filter(c -> c.journal().isPresent()).findFirst();
    return full.or(() -> read.stream().findFirst());
  }

  private void fill(@Nullable String title, Optional<CiteThis> cited) {
    draft.publication.title(title != null ? title : cited.map(CiteThis::title).orElse(null));
    AuthorLine named = authors != null ? authors : facts.authors();
    AuthorLine line = named != null ? named : cited.flatMap(CiteThis::authors).orElse(null);
    if (line != null) {
      draft.publication.author(line.authors()).etAl(line.etAl());
    }
    JournalLine own = journal;
    JournalLine there = cited.flatMap(CiteThis::journal).orElse(null);
    draft.journal(name(own, there));
    draft
        .publication
        .volume(first(own == null ? null : own.volume(), there == null ? null : there.volume()))
        .issue(first(own == null ? null : own.issue(), there == null ? null : there.issue()))
        .page(first(own == null ? null : own.page(), there == null ? null : there.page()))
        .issued(year(own, cited));
    identifiers(cited);
  }

  private @Nullable String name(@Nullable JournalLine own, @Nullable JournalLine there) {
    String printed =
        first(own == null ? null : own.journal(), there == null ? null : there.journal());
    return first(printed, facts.journal());
  }

  private @Nullable Integer year(@Nullable JournalLine own, Optional<CiteThis> cited) {
    Integer line = own == null ? null : own.year();
    Integer there = cited.map(CiteThis::year).orElse(null);
    if (line != null && there != null && !line.equals(there)) {
      draft.warnings.add(
          "The page prints two years, "
              + line
              + " and "
              + there
              + "; the journal line's is taken.");
    }
    Integer year = line != null ? line : there;
    for (Integer other : facts.journalYears()) {
      if (year != null && !year.equals(other)) {
        draft.warnings.add(
            "What the page says about its journal names "
                + other
                + "; the citation line's year "
                + year
                + " is taken.");
      }
    }
    return earlier(year != null ? year : published());
  }

  /** The year that a paper came out ahead of print in, if the page says so. */
  private @Nullable Integer earlier(@Nullable Integer year) {
    Integer earliest = year;
    for (String line : facts.about()) {
      Matcher m = AHEAD.matcher(line);
      if (m.find() && (earliest == null || Integer.parseInt(m.group(1)) < earliest)) {
        earliest = Integer.valueOf(m.group(1));
      }
    }
    return earliest;
  }

  private @Nullable Integer published() {
    for (String line : facts.about()) {
      Matcher m = PUBLISHED.matcher(line);
      if (published == null && m.matches()) {
        published = Integer.valueOf(m.group(1));
      }
    }
    return published;
  }

  private void identifiers(Optional<CiteThis> cited) {
    List<String> candidates = new ArrayList<>();
    cited.map(CiteThis::doi).ifPresent(candidates::add);
    facts.about().forEach(line -> Identifiers.doi(line).ifPresent(candidates::add));
    Set<String> journals = new LinkedHashSet<>(facts.journalDois());
    candidates.stream().filter(doi -> JOURNAL_DOI.matcher(doi).matches()).forEach(journals::add);
    journals.forEach(
        doi -> draft.warnings.add("DOI " + doi + " is the journal's, not the paper's."));
    candidates.stream()
        .filter(doi -> !journals.contains(doi))
        .findFirst()
        .ifPresent(draft.publication::doi);
    facts.about().forEach(line -> Identifiers.pmid(line).ifPresent(draft.publication::pmid));
    facts.about().forEach(line -> Identifiers.pmcid(line).ifPresent(draft.publication::pmcid));
    facts.issn().ifPresent(draft.publication::issn);
  }

  /** Prose below the title is the abstract where the page has none and nothing speaks against. */
  private void place() {
    boolean labelled = prose.stream().anyMatch(b -> AbstractLabels.opens(b.text()));
    boolean alone =
        draft.publication.build().title() != null
            && prose.size() == 1
            && prose.getFirst().text().length() <= LONGEST_ABSTRACT
            && prose.getFirst().text().length() >= SHORTEST_ABSTRACT
            && (!draft.hasSections() || AbstractLabels.isOpening(draft.firstHeading()));
    List<String> texts = prose.stream().map(Block::text).toList();
    if (draft.abstractParts.isEmpty() && (labelled || alone)) {
      texts.forEach(text -> draft.abstractParts.addAll(AbstractLabels.parts(text)));
    } else {
      draft.leading(texts);
    }
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
  }
}
