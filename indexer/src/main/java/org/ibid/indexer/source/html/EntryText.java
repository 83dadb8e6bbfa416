package org.ibid.indexer.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.layout.LinkRow;
import org.ibid.indexer.source.markup.Flow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an entry without what sites put into and behind it. */
final class EntryText {

  private static final Set<String> UNSEEN =
      Set.of("hidden", "sr", "screenreader", "tooltip", "offscreen", "accessibility");

  /** Words of links that lead from an entry to a copy, a search, or back to its mark. */
  private static final Pattern WAY =
      Pattern.compile(
          "(?i)(?:(?:view|go to|get|find|open|search|see|read|return to|back to|jump to|download|link to|export|check for|locate)\\b.{0,60}"
              + "|\\+?\\d+ more(?: authors)?|show (?:more|less)|.{0,30}\\bgoogle scholar|.{0,20}\\bpub ?med\\b.{0,12}|cross ?ref|webcite|full text.{0,20}|abstract"
              + "|[\\u2190-\\u21ff^\\u00ab\\u00bb\\s]*+)");

  /** Shorter parts of one word are names and numbers, which their own punctuation sets apart. */
  private static final int PART = 12;

  /** Of a row of links. */
  private static final int LONGEST = 400;

  private final Flow flow = new Flow();

  /** Where a stop is missing between two blocks, ascending. */
  private final List<Integer> stops = new ArrayList<>();

  private boolean atBorder;
  private int length;
  private boolean spaced;
  private char last = ' ';

  private EntryText() {}

  static EntryText of(Element entry) {
    EntryText text = new EntryText();
    text.add(entry);
    return text;
  }

  /** As printed, in one line. */
  String raw() {
    return flow.text();
  }

  /** Whether no block ends without a stop before another, so that both forms are one. */
  boolean isRunning() {
    return stops.isEmpty();
  }

  /** The same with a stop between blocks that end without one. */
  String parts() {
    String text = flow.text();
    StringBuilder parts = new StringBuilder(text.length() + stops.size());
    int from = 0;
    for (int stop : stops) {
      parts.append(text, from, stop).append('.');
      from = stop;
    }
    return parts.append(text, from, text.length()).toString();
  }

  private void add(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText());
      } else if (node instanceof Element child && !isWay(child)) {
        boolean apart = Shape.isBlock(child) || child.normalName().equals("br");
        border(apart);
        last = Persons.separate(child, flow) ? ',' : last;
        add(child);
        border(apart);
      }
    }
  }

  private void border(boolean apart) {
    if (apart) {
      atBorder = true;
      flow.space();
    }
  }

  private void text(String text) {
    String ink = text.strip();
    if (!ink.isEmpty()) {
      boolean run = Character.isLetterOrDigit(last) && Character.isLetterOrDigit(ink.charAt(0));
      if (atBorder && (length >= PART || spaced) && run) {
        stops.add(flow.length());
      }
      spaced = ink.indexOf(' ') > 0 || (spaced && !atBorder);
      length = ink.length() + (atBorder ? 0 : length);
      atBorder = false;
      last = ink.charAt(ink.length() - 1);
    }
    flow.add(text);
  }

  /** What leads away, or is not seen. */
  private static boolean isWay(Element child) {
    if (Shape.isCalled(child, UNSEEN)) {
      return true;
    }
    boolean link = child.normalName().equals("a") && child.hasAttr("href");
    if (!link && child.childrenSize() == 0) {
      return false;
    }
    String text = Shape.textWithin(child, LONGEST).orElse("").strip();
    return !text.isEmpty() && (link ? leadsAway(text) : isRow(child, text));
  }

  private static boolean leadsAway(String text) {
    return LinkRow.is(text) || WAY.matcher(text).matches();
  }

  /** Links that lead away, and nothing between them but what sets them apart. */
  private static boolean isRow(Element child, String text) {
    List<Element> links = child.select("a[href]");
    int linked = links.stream().mapToInt(a -> letters(a.text())).sum();
    return !links.isEmpty()
        && letters(text) == linked
        && links.stream().allMatch(a -> isWay(a) || a.text().isBlank());
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }
}
