package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/** Tells a printed reference from the parts of one that markup alone held apart. */
final class Punctuation {

  /** A string with fewer labels says too little about what its parts are. */
  private static final int LEAST_LABELS = 2;

  private Punctuation() {}

  /** Whether every labelled part stands by itself, and a mark or bracket follows the title. */
  static boolean separates(String raw, Publication gold) {
    List<String> parts = parts(gold);
    return parts.size() >= LEAST_LABELS
        && parts.stream().allMatch(part -> standsAlone(raw, part))
        && endsInMark(raw, gold.title());
  }

  private static List<String> parts(Publication gold) {
    List<String> parts = new ArrayList<>();
    add(parts, gold.title());
    add(parts, gold.containerTitle());
    add(parts, gold.issued() == null ? null : gold.issued().toString());
    add(parts, gold.volume());
    add(parts, gold.page() == null ? null : gold.page().replaceFirst("-.*", ""));
    if (!gold.author().isEmpty() && gold.author().getFirst() instanceof Name.Personal first) {
      parts.add(first.family());
    }
    return parts;
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private static boolean standsAlone(String raw, String part) {
    for (int at = raw.indexOf(part); at >= 0; at = raw.indexOf(part, at + 1)) {
      int end = at + part.length();
      boolean before = at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1));
      boolean after = end < raw.length() && Character.isLetterOrDigit(raw.charAt(end));
      if (!before && !after) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInMark(String raw, @Nullable String title) {
    String text = Objects.requireNonNullElse(title, "");
    int end = raw.indexOf(text) + text.length();
    while (end < raw.length() && raw.charAt(end) == ' ') {
      end++;
    }
    boolean own = text.endsWith("?") || text.endsWith("!");
    return text.isEmpty()
        || own
        || end == raw.length()
        || !Character.isLetterOrDigit(raw.charAt(end));
  }
}
