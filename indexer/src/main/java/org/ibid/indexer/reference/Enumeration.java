package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where the first item of an enumeration starts, which nothing in print shows: {@code reduces
 * pain in models of SNI [1], SCI [2] and CIPN [3]}.
 *
 * <p>Items of one enumeration are built alike. So each place where an item may start (after a
 * preposition, a verb, a comma, {@code that}) is compared with the items whose start is known, and
 * the likest wins: shared words count for it, another length and a verb of its own against it.
 */
final class Enumeration {

  /** A first item is looked for in so many words before its mark; no list item is longer. */
  private static final int REACH = 60;

  /** So many known items are compared; a longer list tells no more. */
  private static final int COMPARED = 3;

  /**
   * Weights set by hand on the enumerations of one review; no scopes are labelled to measure on.
   */
  private static final double SHARED_CONTENT = 2;

  private static final double SHARED_FUNCTION = 0.5;
  private static final double LENGTH = -0.3;

  /** An item that has a verb while the others have none has swallowed the sentence's own verb. */
  private static final double OWN_VERB = -2;

  /** What a verb governs is a whole argument; "to" often joins two adjectives instead. */
  private static final double AFTER_VERB = 0.4;

  private static final double AFTER_COMMA = 0.5;
  private static final double AFTER_TO = -0.5;
  private static final double SAME_FIRST = 1.5;

  /** An item with a comma inside, where the others have none, has swallowed a phrase. */
  private static final double OWN_COMMA = -1;

  private final List<Word> head;
  private final List<List<Word>> items;

  /**
   * Whether the items start with a word that the head has too: {@code in rats [1], in mice [2]}.
   */
  private final boolean repeatsOpening;

  private final List<Item> compared;
  private final int lastVerb;
  private final int lastComma;

  /**
   * An enumeration.
   *
   * @param head the words before the first mark
   * @param items the words of the other items, each at least one
   */
  Enumeration(List<Word> head, List<List<Word>> items) {
    this.head = head.subList(Math.max(0, head.size() - REACH), head.size());
    this.items = items.subList(0, Math.min(COMPARED, items.size()));
    String first = items.getFirst().getFirst().lower();
    this.repeatsOpening =
        (Phrases.isPreposition(first) || Phrases.opensArgument(first))
            && this.head.stream().anyMatch(word -> word.lower().equals(first));
    Map<String, Integer> places = lastPlaces(this.head);
    this.compared = this.items.stream().map(item -> Item.of(item, places)).toList();
    this.lastVerb = lastVerb(this.head);
    this.lastComma = lastComma(this.head);
  }

  /** The position in the sentence where the first item starts; {@code otherwise} if unknown. */
  int firstItemStart(int otherwise) {
    double best = Double.NEGATIVE_INFINITY;
    int start = otherwise;
    for (int i = 0; i < head.size(); i++) {
      double bonus = bonus(i);
      double score = Double.isNaN(bonus) ? Double.NaN : bonus + likeness(i);
      if (!Double.isNaN(score) && score >= best) {
        best = score;
        start = i == 0 ? otherwise : head.get(i).start();
      }
    }
    return start;
  }

  /** What speaks for an item start at word {@code at} by the words around it; NaN for never. */
  private double bonus(int at) {
    String first = items.getFirst().getFirst().lower();
    String word = head.get(at).lower();
    if (repeatsOpening) {
      return word.equals(first) ? 0 : Double.NaN;
    }
    if (at > 0 && Phrases.looksLikeVerb(first) && Clause.isVerb(head, at)) {
      return SAME_FIRST;
    }
    boolean passive = isPassive(at) && !Phrases.looksLikeVerb(first);
    if (Phrases.isPreposition(word) || Phrases.isJoiner(word) || passive) {
      return Double.NaN;
    }
    return at == 0 ? 0 : afterWord(at - 1);
  }

  /** A verb of two words isn't split unless the items start with participles too. */
  private boolean isPassive(int at) {
    return at > 0
        && Phrases.isFinite(head.get(at - 1).lower())
        && head.get(at).lower().endsWith("ed");
  }

  private double afterWord(int at) {
    String before = head.get(at).lower();
    if (head.get(at).comma()) {
      return AFTER_COMMA;
    }
    if (Phrases.isModal(before)) {
      return Double.NaN;
    }
    if (Clause.isVerb(head, at) || isInfinitive(at)) {
      return AFTER_VERB;
    }
    if (before.equals("to")) {
      return at > 0 && Phrases.takesTo(head.get(at - 1).lower()) ? AFTER_VERB : AFTER_TO;
    }
    boolean boundary = Phrases.isPreposition(before) || Phrases.opensArgument(before);
    return boundary ? 0 : Double.NaN;
  }

  private boolean isInfinitive(int at) {
    if (at == 0) {
      return false;
    }
    String before = head.get(at - 1).lower();
    boolean afterTo = before.equals("to") && Phrases.isPresentVerb(head.get(at).lower());
    return Phrases.isModal(before) || afterTo;
  }

  private double likeness(int from) {
    int size = head.size() - from;
    boolean verb = lastVerb > from || Phrases.isFinite(head.get(from).lower());
    boolean comma = lastComma >= from;
    double sum = 0;
    for (Item item : compared) {
      sum += LENGTH * Math.abs(item.size - size);
      sum += item.shared(from);
      sum += verb && !item.verb ? OWN_VERB : 0;
      sum += comma && !item.comma ? OWN_COMMA : 0;
    }
    return sum / compared.size();
  }

  /** A word that an item shares with the head, by where it stands there last. */
  private record Shared(int last, double weight) {}

  /** What counts of an item when it is compared. */
  private record Item(int size, boolean verb, boolean comma, List<Shared> words) {

    static Item of(List<Word> words, Map<String, Integer> head) {
      List<Shared> shared = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Word word : words) {
        Integer last = head.get(word.lower());
        if (last != null && seen.add(word.lower())) {
          boolean function = Phrases.isPreposition(word.lower()) || word.lower().length() <= 3;
          shared.add(new Shared(last, function ? SHARED_FUNCTION : SHARED_CONTENT));
        }
      }
      return new Item(words.size(), hasVerb(words), lastComma(words) >= 0, shared);
    }

    /** The weight of the words that the head has from a place on. */
    double shared(int from) {
      double sum = 0;
      for (Shared word : words) {
        sum += word.last >= from ? word.weight : 0;
      }
      return sum;
    }
  }

  private static Map<String, Integer> lastPlaces(List<Word> words) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      places.put(words.get(i).lower(), i);
    }
    return places;
  }

  /** The last word but the very last that a comma stands after, or -1. */
  private static int lastComma(List<Word> words) {
    int i = words.size() - 2;
    while (i >= 0 && !words.get(i).comma()) {
      i--;
    }
    return i;
  }

  private static int lastVerb(List<Word> words) {
    int i = words.size() - 1;
    while (i >= 0 && !Clause.isVerb(words, i)) {
      i--;
    }
    return i;
  }

  /**
   * Where the predicate starts in a head whose verb is not a known one: {@code Seagrass meadows |
   * shelter fish [1], bind carbon [2]}. Subject and verb agree: one of them ends in "s".
   */
  int predicateStart(int otherwise) {
    if (hasVerb(head) || items.stream().anyMatch(Enumeration::hasSubject)) {
      return otherwise;
    }
    for (int i = 1; i < head.size() && !head.get(i - 1).comma(); i++) {
      String word = head.get(i).lower();
      if (Phrases.isPreposition(word) || Phrases.isJoiner(word)) {
        return otherwise;
      }
      boolean agrees = endsInS(word) != endsInS(head.get(i - 1).lower());
      if (agrees && i + 1 < head.size() && mayRepeat(endsInS(word))) {
        return head.get(i).start();
      }
    }
    return otherwise;
  }

  /** Whether an item has a subject before its verb: {@code mice swam}, {@code they hunt}. */
  private static boolean hasSubject(List<Word> item) {
    boolean verb = item.size() > 1 && Clause.isVerb(item, 1);
    return verb || Phrases.startsSubject(item.getFirst().lower());
  }

  /** A plural subject and what looks like its verb: {@code seals hunt fish}. */
  private static boolean hasPluralSubject(List<Word> item) {
    return item.size() > 2 && endsInS(item.getFirst().lower()) && !endsInS(item.get(1).lower());
  }

  /** Whether the items may be further predicates of a subject whose verb ends so. */
  private boolean mayRepeat(boolean singular) {
    if (!singular) {
      return items.stream().noneMatch(Enumeration::hasPluralSubject);
    }
    return items.stream().allMatch(item -> endsInS(item.getFirst().lower()));
  }

  private static boolean endsInS(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private static boolean hasVerb(List<Word> words) {
    return lastVerb(words) >= 0;
  }

  /** The words of an item without the connector that it starts with. */
  static List<Word> withoutConnector(List<Word> words) {
    int from = 0;
    while (from < words.size() && isConnector(words, from)) {
      from++;
    }
    return new ArrayList<>(words.subList(from, words.size()));
  }

  private static boolean isConnector(List<Word> words, int at) {
    String word = words.get(at).lower();
    if (Phrases.isJoiner(word) || Phrases.isTurn(word) || word.equals("also")) {
      return true;
    }
    boolean well = at > 0 && words.get(at - 1).lower().equals("as") && word.equals("well");
    boolean beforeWell =
        word.equals("as") && at + 1 < words.size() && words.get(at + 1).lower().equals("well");
    boolean afterWell = word.equals("as") && at > 0 && words.get(at - 1).lower().equals("well");
    return well || beforeWell || afterWell;
  }
}
