package org.ibid.indexer.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.TitleKey;

/**
 * What an entry of a reference list is found again by: what is printed there comes before its
 * number, which moves when the list is cut otherwise.
 *
 * @param id that it had
 * @param raw as it was printed; empty where only the id is known
 */
public record ReferenceAnchor(String id, String raw) {

  /**
   * Of the words of two printings of one entry at least so many are the same, where the number is
   * the same, too: a line more or less, hyphens joined.
   */
  private static final double LIKE_UNDER_ITS_NUMBER = 0.6;

  /** The same where the number is another: entries of one group of authors share half. */
  private static final double LIKE = 0.85;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

  static ReferenceAnchor of(Reference reference) {
    return new ReferenceAnchor(reference.id(), reference.raw());
  }

  /** The entry of a list that it is; empty where there is none, or where several may be. */
  Optional<Reference> in(List<Reference> list) {
    Optional<Reference> numbered = list.stream().filter(r -> r.id().equals(id)).findFirst();
    if (raw.isBlank() || numbered.filter(this::isPrintedAlike).isPresent()) {
      return numbered;
    }
    List<Reference> printed = list.stream().filter(this::isPrintedAlike).toList();
    if (!printed.isEmpty()) {
      return only(printed);
    }
    Set<String> words = words(raw);
    return numbered
        .filter(reference -> likeness(words, reference) >= LIKE_UNDER_ITS_NUMBER)
        .or(() -> only(list.stream().filter(r -> likeness(words, r) >= LIKE).toList()));
  }

  private boolean isPrintedAlike(Reference reference) {
    return reference.raw().equals(raw) || TitleKey.of(reference.raw()).equals(TitleKey.of(raw));
  }

  private static Optional<Reference> only(List<Reference> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The share of the words of both that both have (Dice). */
  private static double likeness(Set<String> words, Reference other) {
    Set<String> others = words(other.raw());
    long shared = words.stream().filter(others::contains).count();
    return 2.0 * shared / Math.max(1, words.size() + others.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
