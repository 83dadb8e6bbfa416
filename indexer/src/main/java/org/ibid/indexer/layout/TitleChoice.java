package org.ibid.indexer.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the title among the blocks above the first heading. */
final class TitleChoice {

  /** A block of fewer words is a title only where there is no other. */
  private static final int FEWEST_TITLE_WORDS = 4;

  /** A page says in one or two places how to cite it; more are other papers. */
  static final int MOST_CITES = 8;

  /** A title of two sentences is seldom, of more it is a paragraph. */
  private static final int MOST_SENTENCES = 2;

  private final List<Block> front;
  private final List<String> cites;

  /**
   * @param front the blocks above the first heading
   * @param cites how the page says that its paper is to be cited
   */
  TitleChoice(List<Block> front, List<String> cites) {
    this.front = front;
    this.cites = cites.stream().limit(MOST_CITES).map(Folded::of).toList();
  }

  /** The title without its last stop; null where nothing may be one. */
  @Nullable String title() {
    return quoted().or(this::chosen).map(TitleChoice::withoutStop).orElse(null);
  }

  private Optional<String> quoted() {
    return front.stream()
        .map(Block::text)
        .filter(t -> isQuoted(t) && !isNames(t, 1))
        .min(Comparator.comparingInt(this::quotedAt));
  }

  /** A citation names the title before the journal. */
  private int quotedAt(String text) {
    String folded = Folded.of(text);
    return cites.stream().mapToInt(c -> c.indexOf(folded)).filter(at -> at >= 0).min().orElse(0);
  }

  private boolean isQuoted(String text) {
    return text.length() >= 15
        && Words.count(text) >= 3
        && cites.stream().anyMatch(c -> contains(c, text));
  }

  private Optional<String> chosen() {
    List<String> candidates = candidates(front);
    if (candidates.size() > 1 && isParagraph(candidates.get(1))) {
      return Optional.of(candidates.getFirst());
    }
    List<String> wordy = wordy(candidates.stream().filter(t -> !isNames(t, 1)).toList());
    return aboveAuthors()
        .or(() -> wordy.stream().filter(t -> !FrontLine.isJournalName(t)).findFirst())
        .or(() -> wordy.stream().findFirst())
        .or(() -> candidates.stream().findFirst());
  }

  /** Several authors stand below the title, whatever the site put above it. */
  private Optional<String> aboveAuthors() {
    for (int i = 1; i < front.size(); i++) {
      if (isNames(front.get(i).text(), 1) || isListedName(i)) {
        return nearest(candidates(front.subList(0, i)));
      }
    }
    return Optional.empty();
  }

  /** The last with enough words, a journal's name only where there is no other. */
  private static Optional<String> nearest(List<String> candidates) {
    List<String> titles =
        candidates.stream()
            .filter(t -> !Character.isLowerCase(t.codePointAt(0)) && !isNames(t, 1))
            .toList();
    List<String> wordy = wordy(titles);
    return wordy.stream()
        .filter(t -> !FrontLine.isJournalName(t))
        .reduce((one, next) -> next)
        .or(() -> titles.isEmpty() ? Optional.empty() : Optional.of(titles.getLast()));
  }

  /** The first of the names that a page lists below each other, each with its bullet. */
  private boolean isListedName(int i) {
    return front.get(i).bullet()
        && PrintedName.isName(front.get(i).text())
        && (i + 1 == front.size()
            || !front.get(i + 1).bullet()
            || PrintedName.isName(front.get(i + 1).text()));
  }

  private static List<String> candidates(List<Block> blocks) {
    return blocks.stream()
        .filter(FrontLine::isTitleLike)
        .map(Block::text)
        .filter(t -> !isNames(t, 2) && Sentences.of(t).size() <= MOST_SENTENCES)
        .toList();
  }

  private static List<String> wordy(List<String> candidates) {
    return candidates.stream().filter(t -> Words.count(t) >= FEWEST_TITLE_WORDS).toList();
  }

  private static boolean isParagraph(String text) {
    return text.endsWith(".") && Sentences.of(text).size() > 1;
  }

  /** Names of more authors than so many; two words of a title may look like one. */
  private static boolean isNames(String text, int more) {
    return AuthorLine.isLabelled(text)
        || AuthorLine.recognise(text, AffiliationMarks.none())
            .filter(a -> a.authors().size() > more)
            .isPresent();
  }

  private static boolean contains(String cite, String title) {
    return title.length() <= FrontLine.LONGEST_TITLE && cite.contains(Folded.of(title));
  }

  /** Whether a block prints the title once more. */
  static boolean isSame(String text, String title) {
    return text.length() <= title.length() + 3 && Folded.of(text).equals(Folded.of(title));
  }

  /** {@code What works?} keeps its mark; the stop of a list goes. */
  static String withoutStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }
}
