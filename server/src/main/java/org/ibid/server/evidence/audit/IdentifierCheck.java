package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.server.evidence.audit.Audit.Doubt;
import org.jspecify.annotations.Nullable;

/** Looks at the DOI and PMID of each entry: their form, whose they are, and whether they lack. */
final class IdentifierCheck {

  /** ISO 26324: 10, a registrant's number, a slash, and whatever the registrant chose. */
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9})*+/\\S+");

  /** Ends of a DOI that was cut at a line's end, or took the sentence's stop along. */
  private static final Pattern CUT = Pattern.compile(".*[.,;:/-]");

  /** An entry that says it has a DOI: the characters behind are what it has instead. */
  private static final Pattern ANNOUNCED_DOI =
      Pattern.compile(
          "(?i)(?:\\bdoi\\s?:\\s?+(?:https?+://)?+(?:dx\\.)?+(?:doi\\.org/)?+|\\bdoi\\.org/)([^\\s\\]]{1,100})");

  private static final Pattern ANNOUNCED_PMID =
      Pattern.compile("(?i)\\bPMID\\s?:?\\s?+([^\\s\\];]{1,40})");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,8}+(?![\\p{L}\\d])");

  /** PubMed gave its 40 millionth number in 2025, and gives less than two millions a year. */
  private static final int HIGHEST_PMID = 60_000_000;

  /** An identifier is missed where so many of the other articles have one. */
  private static final double MOST = 0.75;

  /** Fewer articles don't show what is usual. */
  private static final int FEWEST = 5;

  private final Paper paper;
  private final List<Doubt> found = new ArrayList<>();

  private IdentifierCheck(Paper paper) {
    this.paper = paper;
  }

  /** In the order of the list. */
  static List<Doubt> of(Paper paper) {
    IdentifierCheck check = new IdentifierCheck(paper);
    boolean usual = check.areUsual();
    for (Reference reference : paper.references()) {
      check.look(reference, usual);
    }
    return check.found;
  }

  private boolean areUsual() {
    List<Reference> articles =
        paper.references().stream().filter(IdentifierCheck::isArticle).toList();
    long identified = articles.stream().filter(IdentifierCheck::isIdentified).count();
    return articles.size() > FEWEST && identified >= MOST * articles.size();
  }

  private static boolean isArticle(Reference reference) {
    return "article-journal".equals(reference.publication().type());
  }

  private static boolean isIdentified(Reference reference) {
    Publication publication = reference.publication();
    return publication.doi() != null
        || publication.pmid() != null
        || publication.pmcid() != null
        || reference.raw().contains("10.");
  }

  private void look(Reference reference, boolean usual) {
    Publication publication = reference.publication();
    Optional<String> doi =
        publication.doi() == null
            ? announced(ANNOUNCED_DOI, DOI, reference.raw())
                .map(text -> Words.quoted(text) + " is no DOI.")
            : doubt(publication.doi(), reference);
    doi.ifPresent(why -> found.add(new Doubt(reference, null, why)));
    pmid(publication.pmid(), reference.raw())
        .ifPresent(why -> found.add(new Doubt(reference, null, why)));
    if (usual && isArticle(reference) && !isIdentified(reference) && doi.isEmpty()) {
      found.add(
          new Doubt(reference, null, "It has neither DOI nor PMID; most others of the list do."));
    }
  }

  private Optional<String> doubt(String doi, Reference reference) {
    if (!DOI.matcher(doi).matches()) {
      return Optional.of(Words.quoted(doi) + " is no DOI.");
    }
    String suffix = doi.substring(doi.indexOf('/') + 1);
    if (CUT.matcher(doi).matches() || isOpen(doi)) {
      return Optional.of("The DOI " + doi + " seems to be cut off.");
    }
    if (isOfJournal(suffix)) {
      return Optional.of("The DOI " + doi + " seems to be that of a journal, not of an article.");
    }
    return isOwn(doi, reference)
        ? Optional.of("The DOI " + doi + " is that of this paper itself.")
        : Optional.empty();
  }

  /** Whether a bracket opens that doesn't close: {@code 10.1016/S0304-3959(99}. */
  private static boolean isOpen(String doi) {
    return doi.chars().filter(c -> c == '(').count() > doi.chars().filter(c -> c == ')').count();
  }

  /** Articles are numbered; what has no digit, or an ISSN alone, is what they appear in. */
  private static boolean isOfJournal(String suffix) {
    return suffix.chars().noneMatch(Character::isDigit)
        || suffix.matches("(?i)\\(?issn\\)?[. ]?\\d{4}-?\\d{3}[\\dx]");
  }

  private boolean isOwn(String doi, Reference reference) {
    String title = SameTitle.key(reference.publication().title());
    return doi.equalsIgnoreCase(paper.publication().doi())
        && !title.isEmpty()
        && !SameTitle.areSame(title, SameTitle.key(paper.publication().title()));
  }

  private static Optional<String> pmid(@Nullable String pmid, String raw) {
    Optional<String> printed =
        announced(ANNOUNCED_PMID, DIGITS, raw).map(text -> Words.quoted(text) + " is no PMID.");
    if (printed.isPresent() || pmid == null) {
      return printed;
    }
    boolean number = pmid.matches("[1-9]\\d{0,7}");
    return number && Integer.parseInt(pmid) <= HIGHEST_PMID
        ? Optional.empty()
        : Optional.of("PubMed has not given the number " + pmid + ".");
  }

  /** What stands where an entry announces an identifier and isn't one. */
  private static Optional<String> announced(Pattern announcement, Pattern form, String raw) {
    Matcher announced = announcement.matcher(raw);
    return announced.find() && !form.matcher(announced.group(1)).lookingAt()
        ? Optional.of(announced.group(1))
        : Optional.empty();
  }
}
