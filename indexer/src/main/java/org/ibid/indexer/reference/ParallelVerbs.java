package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs an item that starts with a verb of its own with the verb that it takes the place of: in
 * {@code Training lowered weight [1], waist [2] and raised fitness [3]} the third item is said of
 * {@code Training}, not of {@code Training lowered}.
 *
 * <p>Coordinated verbs agree, so the last verb of the same form is taken; a form that can be an
 * adjective or a noun as well ({@code reduced}, {@code support}) is no verb where none agrees.
 */
final class ParallelVerbs {

  private enum Form {
    PAST,
    SINGULAR,
    BASE
  }

  /** What these govern is what was seen: {@code showed less pain [1] and improved sleep [2]}. */
  private static final Set<String> OF_FINDING =
      Set.of("showed", "found", "reported", "revealed", "demonstrated", "exhibited", "had", "saw");

  private final List<Word> head;

  /**
   * Pairs with the verbs of a head.
   *
   * @param head the words before the first mark
   */
  ParallelVerbs(List<Word> head) {
    this.head = head;
  }

  /** The verb that an item starts with, adverbs before it passed over, or null. */
  static @Nullable Word leading(List<Word> item) {
    int at = 0;
    while (at < item.size() && item.get(at).lower().endsWith("ly")) {
      at++;
    }
    if (at == item.size() || !Phrases.looksLikeVerb(item.get(at).lower())) {
      return null;
    }
    boolean noun = at + 1 < item.size() && Phrases.isPreposition(item.get(at + 1).lower());
    return noun && !Phrases.isFinite(item.get(at).lower()) ? null : item.get(at);
  }

  /**
   * The word of the head from which on an item's own verb takes over, or null.
   *
   * @param verb the verb that the item starts with
   * @param turned whether {@code but} or its like stands before it, which joins other tenses too
   */
  @Nullable Word replacedBy(Word verb, boolean turned) {
    boolean finite = Phrases.isFinite(verb.lower());
    int at = last(form(verb.lower()));
    if (at < 0 && (finite || turned)) {
      at = last(null);
    }
    if (at <= 0 || seesAsAdjective(head.get(at).lower(), verb.lower())) {
      return null;
    }
    while (finite && at > 1 && Phrases.isFinite(head.get(at - 1).lower())) {
      at--;
    }
    return head.get(at);
  }

  private static boolean seesAsAdjective(String before, String verb) {
    return OF_FINDING.contains(before) && verb.endsWith("ed") && !OF_FINDING.contains(verb);
  }

  private int last(@Nullable Form form) {
    for (int i = head.size() - 1; i >= 0; i--) {
      if (Clause.isVerb(head, i) && (form == null || form == form(head.get(i).lower()))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Form form(String verb) {
    return switch (verb) {
      case "is", "has", "does" -> Form.SINGULAR;
      case "are", "have", "do" -> Form.BASE;
      case "was", "were", "had", "did" -> Form.PAST;
      case "be", "been" -> null;
      default -> formOfOther(verb);
    };
  }

  private static @Nullable Form formOfOther(String verb) {
    if (Phrases.isModal(verb)) {
      return null;
    }
    if (!Phrases.isPresentVerb(verb)) {
      return Form.PAST;
    }
    return verb.endsWith("s") && !verb.endsWith("ss") ? Form.SINGULAR : Form.BASE;
  }

  /**
   * Whether an item without a known verb may be governed by the one of the item before: it mustn't
   * look like a verb of the same form that only isn't known as one.
   */
  static boolean governs(Word verb, List<Word> item) {
    String first = item.getFirst().lower();
    boolean maybeVerb = first.endsWith("s") || first.endsWith("ed") || Phrases.looksLikeVerb(first);
    boolean phrase = Phrases.isPreposition(first) || Phrases.opensArgument(first);
    boolean telling = form(verb.lower()) == Form.PAST || form(verb.lower()) == Form.SINGULAR;
    return telling && !maybeVerb && !phrase && !Phrases.isFinite(verb.lower());
  }
}
