package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the title: what the file says it is, where a page says the same; else the passage at the
 * head of the paper that is largest and has the words of a title.
 */
final class TitleSearch {

  /** A title stands on one of the first pages, behind a cover at most. */
  private static final int LAST_PAGE = 2;

  private static final int FEWEST_LETTERS = 10;

  /** Of fewer words a passage that doesn't stand out is a label or a name. */
  private static final int FEWEST_WORDS = 4;

  /** Longer passages are text. */
  private static final int MOST_LETTERS = 350;

  /** Of fewer letters a passage is rather the journal's name or the kind of the paper. */
  private static final int USUAL_LETTERS = 40;

  /** What a passage of no letters at all would count beside one of enough. */
  private static final double LEAST = 0.3;

  /** Heavy letters stand out like larger ones. */
  private static final double BOLD = 1.12;

  /** What is on the second page must stand out more than on the first. */
  private static final double LATER = 0.8;

  /** Sizes are alike within so many points. */
  private static final double ALIKE = 0.3;

  /** Of passages that stand out about alike the first is taken. */
  private static final double SURER = 1.03;

  /** A title is in so many passages at most. */
  private static final int MOST_PASSAGES = 5;

  /** What the file says may lack this part of the title, or have more: a subtitle, a note. */
  private static final double SAME = 0.85;

  /** Names have so many words each at most, what joins them counted in. */
  private static final int MOST_WORDS_OF_NAME = 5;

  private static final Pattern PLACE = Pattern.compile("\\s(?:\\d|vol|v \\d|no \\d)");

  private final List<LineGroup> groups;
  private final TextStyle style;
  private final PaperFacts facts;
  private int first = -1;
  private int last = -1;

  TitleSearch(List<LineGroup> groups, TextStyle style, PaperFacts facts) {
    this.groups = groups;
    this.style = style;
    this.facts = facts;
    if (facts.title() != null) {
      findKnown(PaperFacts.folded(facts.title()));
    }
    if (first < 0) {
      findLargest();
    }
    if (first < 0) {
      findFirst();
    }
  }

  /** Position of its first passage; -1 where none was found. */
  int first() {
    return first;
  }

  /** Position of its last passage that is surely of it. */
  int last() {
    return last;
  }

  private void findKnown(String title) {
    for (int i = 0; i < groups.size() && isAtHead(groups.get(i)) && first < 0; i++) {
      StringBuilder text = new StringBuilder();
      for (int end = i; end < Math.min(groups.size(), i + MOST_PASSAGES); end++) {
        text.append(' ').append(groups.get(end).text());
        String folded = PaperFacts.folded(text.toString());
        if (!title.startsWith(folded) && !folded.equals(title)) {
          break;
        }
        if (folded.length() >= SAME * title.length()) {
          first = i;
          last = end;
        }
      }
    }
  }

  private void findLargest() {
    double most = 0;
    for (int i = 0; i < groups.size() && isAtHead(groups.get(i)); i++) {
      double score = score(withThoseAlike(i));
      if (score > SURER * most) {
        most = score;
        first = i;
        last = i;
      }
    }
  }

  /** Manuscripts set their title like their text: above it, and not as a sentence. */
  private void findFirst() {
    for (int i = 0; i < groups.size() && isAtHead(groups.get(i)) && first < 0; i++) {
      LineGroup group = groups.get(i);
      if (group.letters() > MOST_LETTERS) {
        return;
      }
      boolean title =
          !style.isSmaller(group)
              && group.words() >= FEWEST_WORDS
              && group.letters() >= FEWEST_LETTERS
              && !group.text().endsWith(".")
              && !Character.isLowerCase(group.text().codePointAt(0))
              && !isJournal(group)
              && !isNames(group);
      first = title ? i : -1;
      last = first;
    }
  }

  /** A passage and those that follow on it in its size and cut: a title may be parted. */
  private LineGroup withThoseAlike(int from) {
    LineGroup group = groups.get(from);
    List<Line> lines = new ArrayList<>(group.lines());
    for (int i = from + 1; i < Math.min(groups.size(), from + MOST_PASSAGES); i++) {
      LineGroup next = groups.get(i);
      if (Math.abs(next.size() - group.size()) > ALIKE
          || next.bold() != group.bold()
          || next.first().page() != group.first().page()) {
        break;
      }
      lines.addAll(next.lines());
    }
    return new LineGroup(lines);
  }

  private static boolean isAtHead(LineGroup group) {
    return group.first().page() <= LAST_PAGE;
  }

  private double score(LineGroup group) {
    int letters = group.letters();
    boolean bold = group.bold() && !style.face().bold() && !style.isSmaller(group);
    boolean words = group.words() > 1 && letters >= FEWEST_LETTERS && letters <= MOST_LETTERS;
    if (!words || !(style.isLarger(group) || bold) || isJournal(group) || isNames(group)) {
      return 0;
    }
    double filled = Math.min(1, (double) letters / USUAL_LETTERS);
    return group.size()
        * (LEAST + (1 - LEAST) * filled)
        * (bold ? BOLD : 1)
        * (group.first().page() > 1 ? LATER : 1);
  }

  /** Names, with the marks of their places of work raised behind them, may be set large. */
  private static boolean isNames(LineGroup group) {
    long marks =
        group.lines().stream().flatMap(line -> line.words().stream()).filter(Word::raised).count();
    return marks > 1 && marks * MOST_WORDS_OF_NAME >= group.words();
  }

  /** {@code The Leaf, 2016, Volume 10}: a head that names the journal before year or volume. */
  private boolean isJournal(LineGroup group) {
    String name = PaperFacts.folded(group.text());
    return facts.heads().stream().map(PaperFacts::folded).anyMatch(head -> names(head, name));
  }

  private static boolean names(String head, String name) {
    int at = head.indexOf(name);
    if (at < 0 || name.isEmpty()) {
      return false;
    }
    String rest = head.substring(at + name.length());
    return PLACE.matcher(rest).lookingAt();
  }
}
