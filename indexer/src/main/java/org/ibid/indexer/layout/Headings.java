package org.ibid.indexer.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells headings from paragraphs by their name, their number, or their place and shape. */
final class Headings {

  /** The longest headings of papers, in characters and words. */
  private static final int LONGEST = 150;

  private static final int MOST_WORDS = 20;

  /** So many headings without a known name stand on each other before text follows. */
  private static final int DEEPEST_CHAIN = 3;

  /** Entries start within so many lines of their heading, labels that were set apart between. */
  private static final int FIRST_ENTRIES = 40;

  /** Text comes within so many blocks of its heading, captions and buttons between. */
  private static final int FURTHEST = 12;

  private static final Set<String> ANSWERS =
      Set.of(
          "not applicable",
          "none",
          "na",
          "n a",
          "nil",
          "none declared",
          "none to declare",
          "yes",
          "no",
          "not available",
          "none reported",
          "no conflicts",
          "nothing to declare",
          "none to report",
          "see above",
          "open");

  /** Sections that publishers print above an abstract. */
  private static final Set<String> ABOVE_ABSTRACT =
      Set.of("highlights", "key points", "key messages", "significance statement");

  private static final Pattern NO_HEADING =
      Pattern.compile(
          "https?:|www\\.|@|doi\\.org|\\b10\\.\\d{4}/|\\S\\s[|>›»]\\s\\S|[=<>±]|\\bORCID\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks;
  private final SectionNames names;
  private final SiteChrome chrome;
  private final @Nullable Looks looks;
  private final boolean blankLines;
  private final List<Integer> listHeadings;
  private final int summary;
  private final Map<Integer, HeadingNumber> numbered = new HashMap<>();

  Headings(List<Block> blocks, SectionNames names, SiteChrome chrome) {
    this(blocks, names, chrome, null);
  }

  /**
   * Headings of a page.
   *
   * @param looks what its blocks were set as; null where the source doesn't show it
   */
  Headings(List<Block> blocks, SectionNames names, SiteChrome chrome, @Nullable Looks looks) {
    this.blocks = blocks;
    this.names = names;
    this.chrome = chrome;
    this.looks = looks;
    this.blankLines = blocks.stream().filter(Block::isolated).count() * 3 > blocks.size();
    findNumbered();
    this.listHeadings =
        IntStream.range(0, blocks.size()).filter(this::isReferences).boxed().toList();
    this.summary = summary();
  }

  /** A summary above all sections is the abstract of a page that has none by that name; or -1. */
  private int summary() {
    int summary = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String folded = Folded.of(blocks.get(i).text());
      Optional<Part> part = names.part(blocks.get(i).text());
      boolean opens = part.filter(p -> p == Part.ABSTRACT || p == Part.BODY).isPresent();
      if (summary < 0 && folded.equals("summary")) {
        summary = i;
      } else if (opens && !ABOVE_ABSTRACT.contains(folded)) {
        return part.get() == Part.BODY ? summary : -1;
      }
    }
    return -1;
  }

  /** The heading with a known name at a position. */
  Optional<Heading> known(int i) {
    Block block = blocks.get(i);
    return names
        .part(block.text())
        .filter(p -> p != Part.REFERENCES || !isCell(block))
        .filter(
            p -> !(block.bullet() && !p.section() && p != Part.REFERENCES && p != Part.KEYWORDS))
        .map(p ->
            new Heading(plain(block.text()), levelAt(i), i == summary ? Part.ABSTRACT : p, true));
  }

  /** Where the list has a heading that was set as one, the same word elsewhere is a table's. */
  private boolean isCell(Block block) {
    return looks != null
        && !looks.isHeading(block)
        && blocks.stream()
            .filter(looks::isHeading)
            .anyMatch(b -> names.part(b.text()).filter(p -> p == Part.REFERENCES).isPresent());
  }

  /** Whether the page has a heading of a reference list. */
  boolean hasList() {
    return !listHeadings.isEmpty();
  }

  /**
   * Whether a heading of a reference list is one: where the page has another further down, entries
   * stand below it; else it is the head of a table's column.
   */
  boolean opensList(int i) {
    return listHeadings.size() < 2
        || i == listHeadings.getLast()
        || isAboveEntries(i)
        || listHeadings.stream().noneMatch(later -> later > i && isAboveEntries(later));
  }

  private boolean isAboveEntries(int i) {
    int lines = 0;
    int names = 0;
    for (int next = i + 1; next < blocks.size() && lines < FIRST_ENTRIES; next++) {
      for (Line line : blocks.get(next).lines()) {
        lines++;
        names += EntryShape.startsWithName(EntryLabels.unlabelled(line.text())) ? 1 : 0;
      }
    }
    return names > 1;
  }

  /** Whether the block at a position is the name of a part, be it an item of a list. */
  boolean isNamed(int i) {
    return names.part(blocks.get(i).text()).isPresent();
  }

  /** The heading at a position that is one by its number, or by its place and shape. */
  Optional<Heading> unknown(int i) {
    HeadingNumber number = numbered.get(i);
    if (number != null) {
      return Optional.of(new Heading(plain(number.rest()), number.level(), Part.BODY, false));
    }
    if (!isShapedAsHeading(i) || !opensText(i)) {
      return Optional.empty();
    }
    return Optional.of(new Heading(plain(blocks.get(i).text()), null, Part.BODY, false));
  }

  /**
   * Where the abstract's heading stands that no section comes before; -1 where there is none.
   *
   * @param contents positions that only name headings
   */
  int firstAbstract(Set<Integer> contents) {
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Part> named =
          contents.contains(i) || ABOVE_ABSTRACT.contains(Folded.of(blocks.get(i).text()))
              ? Optional.empty()
              : known(i).map(Heading::part);
      if (named.isPresent() && (named.get() == Part.ABSTRACT || named.get().section())) {
        return named.get() == Part.ABSTRACT ? i : -1;
      }
    }
    return -1;
  }

  private @Nullable Integer levelAt(int i) {
    HeadingNumber number = numbered.get(i);
    return number == null ? null : Integer.valueOf(number.level());
  }

  private static String plain(String heading) {
    return Blank.strip(HeadingNumber.strip(heading).replaceFirst("\\s*+[:：]$", ""));
  }

  /** Headings are followed by text, or by headings that are. */
  private boolean opensText(int i) {
    int unknown = 1;
    for (int next = i + 1; next < blocks.size() && next <= i + FURTHEST; next++) {
      Block block = blocks.get(next);
      if (block.bullet() || (block.prose() && !isShapedAsHeading(next))) {
        return true;
      }
      boolean passed =
          chrome.why(block.text()).isPresent() || Captions.why(block.text()).isPresent();
      if (!passed && known(next).isEmpty() && !numbered.containsKey(next)) {
        unknown++;
        if (!isShapedAsHeading(next) || unknown > DEEPEST_CHAIN) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isShapedAsHeading(int i) {
    Block block = blocks.get(i);
    String text = block.text();
    if (looks != null && !looks.isHeading(block)) {
      return false;
    }
    return !block.bullet()
        && text.length() <= LONGEST
        && text.length() > 1
        && (looks != null || isSetApart(i))
        && ".;,:。".indexOf(text.charAt(text.length() - 1)) < 0
        && startsAsTitle(text)
        && Words.count(text) <= MOST_WORDS
        && !ANSWERS.contains(Folded.of(text))
        && !NO_HEADING.matcher(text).find()
        && chrome.why(text).isEmpty()
        && Captions.why(text).isEmpty();
  }

  /** By blank lines; on a page that has none, by the end of the paragraph before it. */
  private boolean isSetApart(int i) {
    Block block = blocks.get(i);
    if (blankLines) {
      return block.afterBlank();
    }
    Block before = i == 0 ? null : blocks.get(i - 1);
    return block.afterBlank()
        || before == null
        || (before.prose() && Block.endsSentence(before.text()))
        || names.part(before.text()).isPresent();
  }

  private static boolean startsAsTitle(String text) {
    int first = text.codePointAt(0);
    boolean letters = text.codePoints().filter(Character::isLetter).count() > 1;
    return letters
        && (Character.isUpperCase(first)
            || Character.isDigit(first)
            || "\"“‘'α-ωβ".indexOf(first) >= 0
            || Character.getType(first) == Character.OTHER_LETTER
            || (text.length() > 1 && Character.isUpperCase(text.charAt(1))));
  }

  /** Numbers that count on from each other, with text between them. */
  private void findNumbered() {
    List<Integer> before = List.of(0);
    for (int i = 0; i < blocks.size() && !isReferences(i); i++) {
      Optional<HeadingNumber> number = candidate(i);
      if (number.isPresent() && number.get().follows(before) && !isListItem(i, number.get())) {
        numbered.put(i, number.get());
        before = number.get().path();
      }
    }
    if (numbered.size() == 1
        && names.part(blocks.get(numbered.keySet().iterator().next()).text()).isEmpty()) {
      numbered.clear();
    }
  }

  private boolean isReferences(int i) {
    return names.part(blocks.get(i).text()).filter(p -> p == Part.REFERENCES).isPresent();
  }

  private Optional<HeadingNumber> candidate(int i) {
    String text = blocks.get(i).text();
    if (text.length() > LONGEST
        || (looks != null && !looks.isHeading(blocks.get(i)))
        || blocks.get(i).bullet()
        || ".;,:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return Optional.empty();
    }
    return HeadingNumber.of(text)
        .filter(n -> Words.count(n.rest()) <= MOST_WORDS && startsAsTitle(n.rest()));
  }

  /** In a list the next number of the same depth follows at once. */
  private boolean isListItem(int i, HeadingNumber number) {
    return i + 1 < blocks.size()
        && candidate(i + 1)
            .filter(n -> n.level() == number.level() && n.follows(number.path()))
            .isPresent();
  }
}
