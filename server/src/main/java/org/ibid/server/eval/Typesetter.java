package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.eval.Page.Block;
import org.ibid.server.eval.Page.Role;

/**
 * Sets a page's blocks in lines and sheets, as the text of a PDF or of a scan has them: lines end
 * where the column does, words are broken there, and heads and feet stand between the lines of a
 * paragraph that goes on.
 */
final class Typesetter {

  /** Shorter parts of a word are not left alone at a line's end. */
  private static final int MIN_PART = 3;

  private static final String VOWELS = "aeiouy";

  /**
   * How a journal sets its pages.
   *
   * @param width characters of a line
   * @param height lines of a sheet
   * @param breaksWords whether words are hyphenated
   * @param indent what a paragraph begins with
   * @param hanging what the second line of an entry begins with
   * @param gap whether an empty line stands between paragraphs
   */
  record Format(
      int width, int height, boolean breaksWords, String indent, String hanging, boolean gap) {}

  /** What stands at a sheet's top and foot. */
  interface Furniture {
    /** The lines between a sheet and the next. */
    List<String> between(int sheet);
  }

  private final Format format;
  private final Furniture furniture;
  private final List<String> lines = new ArrayList<>();
  private int onSheet;
  private int sheet = 1;

  private Typesetter(Format format, Furniture furniture) {
    this.format = format;
    this.furniture = furniture;
  }

  static String set(List<Block> blocks, Format format, Furniture furniture) {
    Typesetter setter = new Typesetter(format, furniture);
    Role before = Role.LINE;
    for (Block block : blocks) {
      setter.set(block, before);
      before = block.role();
    }
    return String.join("\n", setter.lines) + "\n";
  }

  private void set(Block block, Role before) {
    switch (block.role()) {
      case LINE -> {
        gap();
        block.text().lines().forEach(line -> wrap(line, "", ""));
      }
      case HEADING -> {
        gap();
        wrap(block.text(), "", "");
      }
      case PARAGRAPH -> {
        if (format.gap() || before == Role.LINE) {
          gap();
        }
        wrap(block.text(), before == Role.HEADING ? "" : format.indent(), "");
      }
      case ENTRY -> {
        if (before != Role.ENTRY && before != Role.HEADING) {
          gap();
        }
        wrap(block.text(), "", format.hanging());
      }
    }
  }

  private void gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      add("");
    }
  }

  private void wrap(String text, String first, String rest) {
    StringBuilder line = new StringBuilder(first);
    int begin = line.length();
    for (String word : text.strip().split(" ++", -1)) {
      String left = word;
      while (line.length() > begin && line.length() + 1 + left.length() > format.width()) {
        int fits = brokenAt(left, format.width() - line.length() - 2);
        if (fits > 0) {
          boolean isBroken = left.charAt(fits - 1) != '-';
          line.append(' ').append(left, 0, fits).append(isBroken ? "-" : "");
          left = left.substring(fits);
        }
        add(line.toString());
        line.setLength(0);
        line.append(rest);
        begin = line.length();
      }
      line.append(line.length() > begin ? " " : "").append(left);
    }
    add(line.toString());
  }

  /** How many characters of a word stay on a line that has room for so many; 0 for none. */
  private int brokenAt(String word, int room) {
    int hyphen = word.lastIndexOf('-', Math.min(room, word.length() - 2));
    if (hyphen >= MIN_PART && Character.isLetter(word.charAt(hyphen - 1))) {
      return hyphen + 1;
    }
    if (!format.breaksWords()
        || !word.chars().allMatch(c -> Character.isLetter(c) || c == ',' || c == '.')) {
      return 0;
    }
    for (int i = Math.min(room, word.length() - MIN_PART - 1); i >= MIN_PART; i--) {
      if (isBreak(word, i)) {
        return i;
      }
    }
    return 0;
  }

  /** Between two consonants after a vowel, or before a consonant between two vowels. */
  private static boolean isBreak(String word, int at) {
    boolean before = isVowel(word, at - 1);
    boolean here = isVowel(word, at);
    boolean after = isVowel(word, at + 1);
    return Character.isLowerCase(word.charAt(at))
        && !here
        && after
        && (before || isVowel(word, at - 2));
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0
        && at < word.length()
        && VOWELS.indexOf(Character.toLowerCase(word.charAt(at))) >= 0;
  }

  private void add(String line) {
    if (onSheet >= format.height() && !line.isEmpty()) {
      lines.addAll(furniture.between(sheet++));
      onSheet = 0;
    }
    lines.add(line);
    onSheet++;
  }
}
