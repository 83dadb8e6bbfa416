package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each anchor of a clause supports.
 *
 * <p>An anchor's item is the text since the anchor before it, from the connector on; what stands
 * before the connector is still the item of the anchor before ({@code after running [1] in rats,
 * and after swimming [2] in mice}). The first item starts where {@link Enumeration} says, or where
 * the parenthesis opens that holds the anchors. The text before it is the head, the text after the
 * last anchor the tail, both shared by all; but an item with a verb of its own takes the head only
 * up to the verb there, see {@link ParallelVerbs}. Where there is no connector, one statement is
 * built up over several marks, and a later one supports what the earlier ones do.
 */
final class ClauseScopes {

  /** Marks that build up one statement; a run of more is a table or a list, not prose. */
  private static final int MAX_CHAIN = 8;

  private final MaskedSentence sentence;
  private final Clause clause;
  private final List<Anchor> anchors;
  private final List<Integer> itemStarts = new ArrayList<>();
  private final List<Integer> itemEnds = new ArrayList<>();
  private final List<Boolean> chained = new ArrayList<>();
  private final List<List<Word>> items = new ArrayList<>();

  /** For each item what of the head it is said of. */
  private final List<Pieces> heads = new ArrayList<>();

  private int headEnd;

  ClauseScopes(MaskedSentence sentence, Clause clause) {
    this.sentence = sentence;
    this.clause = clause;
    this.anchors = clause.anchors();
  }

  /** One for each anchor. */
  List<Pieces> pieces() {
    if (anchors.size() == 1) {
      Pieces whole = new Pieces();
      whole.add(clause.start(), anchors.getFirst().start());
      whole.add(anchors.getFirst().end(), clause.end());
      return List.of(whole);
    }
    divide();
    boolean sharesTail = sharesTail();
    List<Pieces> all = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      all.add(pieces(i, sharesTail || i + 1 == anchors.size()));
    }
    return all;
  }

  private Pieces pieces(int i, boolean withTail) {
    int first = i;
    while (first > 0 && chained.get(first) && i - first < MAX_CHAIN) {
      first--;
    }
    Pieces pieces = new Pieces();
    for (int k = first; k <= i; k++) {
      pieces.add(itemStarts.get(k), anchors.get(k).start());
    }
    pieces.add(anchors.get(i).end(), itemEnds.get(i));
    if (withTail) {
      pieces.add(anchors.getLast().end(), clause.end());
    }
    return heads.get(first).and(pieces);
  }

  private boolean sharesTail() {
    for (int i = 0; i + 1 < anchors.size(); i++) {
      if (itemEnds.get(i) > anchors.get(i).end()) {
        return false;
      }
    }
    return !chained.contains(true);
  }

  private void divide() {
    itemStarts.add(clause.start());
    chained.add(false);
    for (int i = 0; i + 1 < anchors.size(); i++) {
      int from = anchors.get(i).end();
      int to = anchors.get(i + 1).start();
      int connector = connector(from, to);
      chained.add(connector < 0);
      itemEnds.add(connector < 0 ? from : connector);
      itemStarts.add(connector < 0 ? from : afterConnector(connector, to));
    }
    itemEnds.add(anchors.getLast().end());
    for (int i = 0; i < anchors.size(); i++) {
      items.add(item(i));
    }
    int open = openingOfAll();
    List<Word> head = sentence.words(clause.start(), anchors.getFirst().start());
    headEnd = open < 0 ? firstItemStart(head) : open;
    itemStarts.set(0, open < 0 ? headEnd : open + 1);
    divideHead(open < 0, head);
  }

  private void divideHead(boolean prose, List<Word> words) {
    ParallelVerbs verbs = new ParallelVerbs(prose ? words : List.of());
    Word verb = null;
    Pieces before = headUpTo(headEnd);
    for (int i = 0; i < anchors.size(); i++) {
      List<Word> item = items.get(i);
      Word replaced = replacedVerb(verbs, i, item);
      if (replaced != null) {
        verb = ParallelVerbs.leading(item);
        before = headUpTo(replaced.start());
        heads.add(before);
      } else if (verb != null && !item.isEmpty() && ParallelVerbs.governs(verb, item)) {
        Pieces governed = new Pieces();
        governed.add(verb.start(), verb.end());
        heads.add(before.and(governed));
      } else {
        heads.add(headUpTo(headEnd));
      }
    }
  }

  private Pieces headUpTo(int end) {
    Pieces head = new Pieces();
    head.add(clause.start(), end);
    return head;
  }

  /** The verb of the head that an item puts its own in place of, or null. */
  private @Nullable Word replacedVerb(ParallelVerbs verbs, int i, List<Word> item) {
    Word own = item.isEmpty() ? null : ParallelVerbs.leading(item);
    if (own == null) {
      return null;
    }
    List<Word> connector = sentence.allWords(itemEnds.get(i - 1), itemStarts.get(i));
    boolean turned = connector.stream().anyMatch(word -> Phrases.isTurn(word.lower()));
    Word replaced = verbs.replacedBy(own, turned);
    boolean joined = !connector.isEmpty();
    return replaced != null && (joined || replaced.start() == headEnd) ? replaced : null;
  }

  /** The words of an item that a connector starts; none of the first and of chained ones. */
  private List<Word> item(int i) {
    return i == 0 || chained.get(i)
        ? List.of()
        : sentence.words(itemStarts.get(i), anchors.get(i).start());
  }

  /** Where the connector of the next item stands, or -1. */
  private int connector(int from, int to) {
    int at = NumberList.skipBlanks(sentence.text(), from);
    if (at < to && isSeparator(at)) {
      return from;
    }
    List<Word> words = sentence.allWords(from, to);
    if (Enumeration.withoutConnector(words).size() < words.size()) {
      return from;
    }
    for (int i = words.size() - 1; i > 0; i--) {
      if (words.get(i - 1).comma() && isConnector(words.get(i).lower())) {
        return words.get(i - 1).end();
      }
    }
    return -1;
  }

  private boolean isSeparator(int at) {
    char c = sentence.text().charAt(at);
    return c == ',' || c == ';' || c == '/';
  }

  private static boolean isConnector(String word) {
    return Phrases.isJoiner(word) || Phrases.isTurn(word);
  }

  private int afterConnector(int connector, int to) {
    List<Word> words = Enumeration.withoutConnector(sentence.allWords(connector, to));
    return words.isEmpty() ? connector : words.getFirst().start();
  }

  private int firstItemStart(List<Word> head) {
    List<List<Word>> items = comparable(new ParallelVerbs(head));
    if (items.isEmpty()) {
      return clause.start();
    }
    Enumeration enumeration = new Enumeration(head, items);
    int start = enumeration.firstItemStart(clause.start());
    boolean fragments = start == clause.start() && !hasTail();
    return fragments ? enumeration.predicateStart(start) : start;
  }

  /** The items that the first can be compared with, up to one that changes the verb. */
  private List<List<Word>> comparable(ParallelVerbs verbs) {
    List<List<Word>> found = new ArrayList<>();
    headEnd = clause.start();
    for (int i = 1; i < anchors.size() && found.size() < MAX_CHAIN; i++) {
      List<Word> words = items.get(i);
      if (!found.isEmpty() && replacedVerb(verbs, i, words) != null) {
        return found;
      }
      if (!words.isEmpty()) {
        found.add(words);
      }
    }
    return found;
  }

  private boolean hasTail() {
    return !sentence.words(anchors.getLast().end(), clause.end()).isEmpty();
  }

  /** Where the parenthesis opens that all anchors stand in as parts of its text, or -1. */
  private int openingOfAll() {
    int open = sentence.openingAround(anchors.getFirst().start());
    return open >= 0 && open == sentence.openingAround(anchors.getLast().start()) ? open : -1;
  }
}
