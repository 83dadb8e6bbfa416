package org.ibid.indexer.work;

import java.util.List;
import java.util.Set;

/** What a publication is that is about another and repeats its title. */
enum Notice {
  NONE("an article"),
  CORRECTION("a correction"),
  RETRACTION("a retraction"),
  COMMENT("a comment"),
  REPLY("a reply");

  /** How far from its ends a title says it: {@code Author's reply to …}, {@code … - reply}. */
  private static final int WORDS_BEFORE = 2;

  private static final Set<String> CORRECTIONS =
      Set.of("erratum", "errata", "corrigendum", "corrigenda", "correction", "corrections");
  private static final Set<String> RETRACTIONS = Set.of("retraction", "withdrawal");
  private static final Set<String> COMMENTS = Set.of("comment", "commentary", "comments");
  private static final Set<String> REPLIES = Set.of("reply", "replies", "response", "rejoinder");

  private final String words;

  Notice(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  String words() {
    return words;
  }

  /** What the words of a title say that its publication is. */
  static Notice of(List<String> title) {
    if (title.isEmpty()) {
      return NONE;
    }
    if (title.getFirst().equals("re") || title.subList(0, 1).equals(List.of("letter"))) {
      return COMMENT;
    }
    Notice atEnd = named(title.getLast());
    if (atEnd != NONE && atEnd != COMMENT && !title.getLast().startsWith("response")) {
      return atEnd;
    }
    return atStart(title);
  }

  /** {@code Correction: …} and {@code Author reply to …}, but {@code Response of the spine …}. */
  private static Notice atStart(List<String> title) {
    for (int i = 0; i < Math.min(WORDS_BEFORE, title.size()); i++) {
      Notice notice = named(title.get(i));
      if (notice != NONE) {
        return isFollowed(title, i) ? notice : NONE;
      }
    }
    return NONE;
  }

  private static boolean isFollowed(List<String> title, int position) {
    if (position + 1 == title.size()) {
      return true;
    }
    String next = title.get(position + 1);
    return CORRECTIONS.contains(title.get(position))
        ? !Set.of("of", "for", "and", "in", "factors").contains(next)
        : Set.of("to", "on", "re", "notice", "note", "by", "from", "article").contains(next);
  }

  private static Notice named(String word) {
    if (CORRECTIONS.contains(word)) {
      return CORRECTION;
    }
    if (RETRACTIONS.contains(word)) {
      return RETRACTION;
    }
    if (COMMENTS.contains(word)) {
      return COMMENT;
    }
    return REPLIES.contains(word) ? REPLY : NONE;
  }
}
