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

  /** No abstract is longer. */
  private static final int LONGEST_ABSTRACT = 8_000;

  /** Shorter prose under a title is a teaser. */
  private static final int SHORTEST_ABSTRACT = 150;

  /** A suffix without a digit names a journal. */
  private static final Pattern JOURNAL_DOI = Pattern.compile("10\\.\\d{4,9}/[a-z.-]{1,20}");

  private static final Pattern PAGE_BEFORE = Pattern.compile("(\\d{1,5})\\s++(\\p{L}.*+)");

  private final Draft draft;
  private final List<Block> front;
  private final PageFacts facts;
  private final List<Block> prose = new ArrayList<>();
  private @Nullable AuthorLine authors;
  private @Nullable JournalLine journal;

  /** The last block that was read as an author with the one before it. */
  private int taken = -1;

  /** The block that surely holds the authors; its affiliations' marks cite nothing. */
  private int sure = -1;

  FrontMatter(Draft draft, List<Block> front, PageFacts facts) {
    this.draft = draft;
    this.front = front;
    this.facts = facts;
  }

  /**
   * Fills the draft.
   *
   * @param page which of its blocks are surely title and authors; else they are chosen
   */
  void read(PageBlocks page) {
    page.authorBlock().ifPresent(this::sureAuthors);
    String title =
        page.titleText()
            .map(TitleChoice::withoutStop)
            .orElseGet(() -> new TitleChoice(front, facts.cites()).title());
    boolean below = title == null;
    for (int i = 0; i < front.size(); i++) {
      Block block = front.get(i);
      if (title != null && TitleChoice.isSame(block.text(), title)) {
        if (below) {
          draft.dropped.add(block.text(), "repeated title");
        }
        below = true;
      } else {
        block(i, below);
      }
    }
    if (journal == null) {
      journal = heading();
    }
    Optional<CiteThis> cited = cited(title);
    fill(title, cited);
    place(page);
  }

  /** The journal as the heads of the printed pages name it. */
  private @Nullable JournalLine heading() {
    return facts.heads().stream()
        .map(head -> withoutPage(head))
        .flatMap(head -> JournalLine.parse(head).stream())
        .filter(line -> line.journal() != null && line.year() != null)
        .findFirst()
        .orElse(null);
  }

  /** A head without the number before it that counts the pages: another has another number. */
  private String withoutPage(String head) {
    Matcher page = PAGE_BEFORE.matcher(head);
    boolean counts =
        page.matches()
            && facts.heads().stream()
                .map(PAGE_BEFORE::matcher)
                .filter(Matcher::matches)
                .anyMatch(other ->
                    other.group(2).equals(page.group(2)) && !other.group(1).equals(page.group(1)));
    return counts ? page.group(2) : head;
  }

  private void block(int i, boolean below) {
    String text = withoutType(front.get(i).text());
    Optional<TypeLine> type = TypeLine.of(text);
    Optional<JournalLine> place = below ? JournalLine.parseDated(text) : JournalLine.parse(text);
    boolean placed = place.filter(p -> p.journal() != null && p.volume() != null).isPresent();
    if (i <= taken || i == sure) {
      draft.dropped.add(text, "author line");
    } else if (type.isPresent()) {
      type(type.get());
      draft.dropped.add(text, "type line");
    } else if (FrontLine.isFact(text) && !placed) {
      facts.about(text);
      draft.dropped.add(text, "publication history");
    } else if (below && authors == null && !isDated(place) && authors(i)) {
      draft.dropped.add(text, "author line");
    } else if (place.isPresent() && !AuthorLine.isLabelled(text)) {
      journal = better(journal, named(place.get(), i));
      facts.about(text);
      draft.dropped.add(text, "journal line");
    } else if (below && isDated(place) && authors == null && authors(i)) {
      draft.dropped.add(text, "author line");
    } else if (below && FrontLine.isNote(text)) {
      draft.dropped.add(text, "affiliation");
    } else if (below
        && ((front.get(i).prose() && Block.endsSentence(text))
            || text.length() >= SHORTEST_ABSTRACT
            || AbstractLabels.opens(text))) {
      prose.add(front.get(i));
    } else {
      facts.front(text);
      draft.dropped.add(text, "front matter");
    }
  }

  /** Names with the numbers of their affiliations look like a journal with its volume. */
  private static boolean isDated(Optional<JournalLine> place) {
    return place.filter(p -> p.year() != null).isPresent();
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

  private static @Nullable JournalLine better(@Nullable JournalLine before, JournalLine found) {
    return before == null || (before.dateOnly() && !found.dateOnly()) ? found : before;
  }

  /** A line that begins with the volume has the journal's name above it. */
  private JournalLine named(JournalLine place, int i) {
    for (int above = i - 1; place.journal() == null && above >= Math.max(0, i - 3); above--) {
      if (FrontLine.isJournalName(front.get(above).text())) {
        return place.in(front.get(above).text());
      }
    }
    return place;
  }

  /** A list with one author an item or a line is read as a line. */
  private String authorText(int i) {
    StringBuilder text = new StringBuilder(front.get(i).text());
    boolean bullets = front.get(i).bullet();
    boolean names = PrintedName.isName(front.get(i).text());
    if (!bullets && names && isAffiliated(i)) {
      return affiliated(i);
    }
    for (int next = i + 1;
        next < front.size() && (bullets || names) && text.length() <= AuthorLine.LONGEST;
        next++) {
      Block block = front.get(next);
      if (bullets ? !block.bullet() : !PrintedName.isName(block.text())) {
        break;
      }
      text.append(", ").append(block.text());
      taken = Math.max(taken, next);
    }
    return text.toString().replaceAll("\\s*+&\\s*+(?=,)", "");
  }

  /** A name with the place of work below it. */
  private boolean isAffiliated(int i) {
    return i + 1 < front.size()
        && PrintedName.isName(front.get(i).text())
        && FrontLine.isWorkplace(front.get(i + 1).text());
  }

  /** Authors one below the other, each with the place of work; no name is taken for a lone pair. */
  private String affiliated(int i) {
    StringBuilder text = new StringBuilder("Authors: ");
    int next = i;
    for (; isAffiliated(next) && text.length() <= AuthorLine.LONGEST; next += 2) {
      text.append(next == i ? "" : "; ").append(front.get(next).text());
    }
    taken = Math.max(taken, next - 1);
    return text.toString();
  }

  private void sureAuthors(Block block) {
    int i = front.indexOf(block);
    authors = AuthorLine.read(repaired(block.text()), marksBelow(i)).orElse(null);
    sure = authors == null ? -1 : i;
  }

  /** A line of authors without what a scan can't have seen; what was printed is dropped text. */
  private String repaired(String text) {
    String repaired = MisreadDigits.repaired(text);
    if (!repaired.equals(text)
        && AuthorLine.recognise(repaired, AffiliationMarks.none()).isPresent()) {
      draft.warnings.add("Digits inside names of authors were read as letters: " + text);
    }
    return repaired;
  }

  private AffiliationMarks marksBelow(int i) {
    return AffiliationMarks.of(
        front.subList(i + 1, Math.min(front.size(), i + 60)).stream().map(Block::text).toList());
  }

  private boolean authors(int i) {
    if (front.get(i).text().length() > AuthorLine.LONGEST) {
      return false;
    }
    int before = taken;
    String text = repaired(authorText(i));
    AffiliationMarks marks = marksBelow(i);
    Optional<AuthorLine> read =
        AuthorLine.isLabelled(text)
            ? AuthorLine.read(text, marks)
            : AuthorLine.recognise(text, marks);
    taken = read.isPresent() ? taken : before;
    read.ifPresent(line -> authors = line);
    return read.isPresent();
  }

  private Optional<CiteThis> cited(@Nullable String title) {
    List<String> titles = title == null ? List.of() : List.of(title);
    List<CiteThis> read =
        facts.cites().stream()
            .limit(TitleChoice.MOST_CITES)
            .flatMap(c -> CiteThis.read(c, titles).stream())
            .toList();
    Optional<CiteThis> full =
        read.reversed().stream().filter(c -> c.journal().isPresent()).findFirst();
    return full.or(() -> read.stream().findFirst());
  }

  private void fill(@Nullable String title, Optional<CiteThis> cited) {
    draft.publication.title(title != null ? title : cited.map(CiteThis::title).orElse(null));
    Optional<AuthorLine> quoted = cited.flatMap(CiteThis::authors);
    AuthorLine named = FamilyNames.fuller(authors, facts.authors());
    AuthorLine printed = named != null ? named : quoted.orElse(null);
    if (printed != null) {
      AuthorLine line =
          new OwnCitations(draft.passages()).asNamed(FamilyNames.asCited(printed, quoted));
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
        .issued(
            new PublicationYear(facts, draft.warnings)
                .of(own == null ? null : own.year(), cited.map(CiteThis::year).orElse(null)));
    identifiers(cited);
  }

  private @Nullable String name(@Nullable JournalLine own, @Nullable JournalLine there) {
    String printed =
        first(own == null ? null : own.journal(), there == null ? null : there.journal());
    return first(printed, facts.journal());
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
  private void place(PageBlocks page) {
    boolean labelled = prose.stream().anyMatch(b -> AbstractLabels.opens(b.text()));
    boolean alone =
        draft.publication.build().title() != null
            && prose.size() == 1
            && prose.getFirst().text().length() <= LONGEST_ABSTRACT
            && prose.getFirst().text().length() >= SHORTEST_ABSTRACT
            && (!draft.hasSections()
                || page.authors() >= 0
                || AbstractLabels.isOpening(draft.firstHeading()));
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
