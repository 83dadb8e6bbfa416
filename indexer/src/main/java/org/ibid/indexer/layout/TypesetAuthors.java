package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.ibid.indexer.typeset.Raised;

/**
 * Finds the lines of authors below a title, and makes them a block of their own, without what was
 * raised behind the names.
 */
final class TypesetAuthors {

  /** Authors stand within so many passages below the title. */
  private static final int BELOW_TITLE = 6;

  /** So many words may be left of the last name on a line of their own. */
  private static final int REST_OF_NAME = 2;

  /** Authors with their places of work take so many blocks at most. */
  private static final int MOST_BELOW = 40;

  /** A place of work was set in so many blocks at most. */
  private static final int MOST_WORKS = 3;

  private static final Pattern FIRST_END = Pattern.compile("\\s*+(?:[,;•·&|]|\\band\\b)");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}(\\p{Lu}{2,}|[AEIOUY]\\b)");

  /** Degrees that look like initials, behind full names: {@code Ng Poe, MM}. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?<=\\p{Ll}),\\s?(?:MM|MB|BM|BS|MS|MA|BA|BN|MN|MMS|BMed|MMed|MD|PhD|RN|MPH)(?=\\s*+(?:,|;|$|and\\b|&))");

  private final List<Block> blocks;
  private final LineJoin join;
  private final SectionNames sections;

  TypesetAuthors(List<Block> blocks, LineJoin join, SectionNames sections) {
    this.blocks = blocks;
    this.join = join;
    this.sections = sections;
  }

  /**
   * Where the lines of a title end and those of authors begin that were set like it; -1 where there
   * are none.
   */
  static int namesFrom(List<Line> lines) {
    LineJoin join = new LineJoin(List.of());
    for (int from = 1; from < lines.size(); from++) {
      List<Line> rest = lines.subList(from, lines.size());
      String names = names(joined(rest, join));
      int count = PrintedName.isName(FIRST_END.split(names, 2)[0]) ? count(names) : 0;
      boolean marked = Raised.of(rest.getLast().text()).raised().size() > 0;
      if (count > 1 || (count == 1 && marked)) {
        return from;
      }
    }
    return -1;
  }

  /** A line and the block it is of. */
  private record Place(int block, Line line) {}

  /** Position of the block of authors, looked for from {@code from} on; -1 where there is none. */
  int join(int from) {
    List<Place> places = new ArrayList<>();
    for (int i = from; i < Math.min(blocks.size(), from + BELOW_TITLE); i++) {
      for (Line line : blocks.get(i).lines()) {
        places.add(new Place(i, line));
      }
    }
    for (int first = 0; first < places.size(); first++) {
      if (isAround(places.get(first))) {
        continue;
      }
      int end = isAboveWork(places, first) ? first + 1 : end(places, first);
      if (end > first) {
        return withThoseBelow(cut(places, first, end));
      }
    }
    return -1;
  }

  private static boolean isAboveWork(List<Place> places, int i) {
    String name = names(places.get(i).line().printed());
    return i + 1 < places.size()
        && PrintedName.isName(name)
        && FrontLine.isOrigin(Raised.plain(places.get(i + 1).line().text()));
  }

  /** Each author above the place of work: the names that stand alone below the first are too. */
  private int withThoseBelow(int at) {
    List<String> names = new ArrayList<>(List.of(blocks.get(at).text()));
    int works = 0;
    for (int i = at + 1; i < Math.min(blocks.size(), at + MOST_BELOW) && works <= MOST_WORKS; i++) {
      String text = Blank.strip(capitalised(Raised.without(blocks.get(i).text(), "")));
      if (works > 0 && blocks.get(i).lines().size() == 1 && PrintedName.isName(text)) {
        names.add(text);
        blocks.remove(i);
        i--;
        works = 0;
      } else if (FrontLine.isOrigin(text) && sections.part(text).isEmpty()) {
        works++;
      } else {
        break;
      }
    }
    if (names.size() > 1) {
      blocks.set(at, new Block(blocks.get(at).lines(), String.join(", ", names), true));
    }
    return at;
  }

  private boolean isAround(Place place) {
    String text = Raised.plain(place.line().text());
    return sections.part(text).isPresent()
        || (FrontLine.isFurniture(text) && count(text) == 0)
        || FrontLine.isOrigin(text)
        || FrontLine.isFact(text)
        || AbstractLabels.opens(text);
  }

  /** Where the lines end that hold names; {@code first} where the first holds none. */
  private int end(List<Place> places, int first) {
    int end = first;
    int most = 0;
    for (int next = first + 1; next <= places.size(); next++) {
      if (next > first + 1 && isAround(places.get(next - 1))) {
        break;
      }
      int count = count(places.subList(first, next), first == 0);
      if (count > most || (count == most && endsName(places, next - 1, first))) {
        most = count;
        end = next;
      } else if (next > end + 1) {
        break;
      }
    }
    return end;
  }

  /** Makes the lines a block; what their blocks hold before and behind them stays. */
  private int cut(List<Place> places, int first, int end) {
    int firstBlock = places.get(first).block();
    int lastBlock = places.get(end - 1).block();
    List<Block> parts = new ArrayList<>();
    part(places, p -> p < first, firstBlock, lastBlock, parts);
    int at = firstBlock + parts.size();
    List<Place> own = places.subList(first, end);
    parts.add(new Block(own.stream().map(Place::line).toList(), names(own), true));
    part(places, p -> p >= end, firstBlock, lastBlock, parts);
    blocks.subList(firstBlock, lastBlock + 1).clear();
    blocks.addAll(firstBlock, parts);
    return at;
  }

  private void part(
      List<Place> places, IntPredicate which, int firstBlock, int lastBlock, List<Block> parts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (which.test(i) && place.block() >= firstBlock && place.block() <= lastBlock) {
        lines.add(place.line());
      }
    }
    if (!lines.isEmpty()) {
      parts.add(new Block(lines, joined(lines), true));
    }
  }

  /** {@code … and Ada} / {@code Poe}. */
  private boolean endsName(List<Place> places, int last, int first) {
    String line = Raised.without(places.get(last).line().text(), "").strip();
    return last > first
        && Words.count(line) <= REST_OF_NAME
        && !line.isEmpty()
        && Character.isUpperCase(line.codePointAt(0))
        && !Raised.plain(places.get(last - 1).line().text()).strip().endsWith(",");
  }

  /**
   * How many names lines hold. Right below the title what has raised marks behind it is a name,
   * whatever its words.
   */
  private int count(List<Place> places, boolean belowTitle) {
    String names = names(places);
    int count = count(names);
    Line last = places.getLast().line();
    boolean marked = Raised.of(last.text()).raised().size() > 1;
    return belowTitle
            && marked
            && names.length() < AuthorLine.LONGEST
            && !FrontLine.isWorkplace(names)
        ? AuthorLine.read(names, AffiliationMarks.none()).map(a -> a.authors().size()).orElse(0)
        : count;
  }

  private static int count(String names) {
    return names.length() > AuthorLine.LONGEST
        ? 0
        : AuthorLine.recognise(names, AffiliationMarks.none())
            .map(a -> a.authors().size())
            .orElse(0);
  }

  private String joined(List<Line> lines) {
    return joined(lines, join);
  }

  private static String joined(List<Line> lines, LineJoin join) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (text.isEmpty()) {
        text.append(line.printed());
      } else {
        join.append(text, line);
      }
    }
    return text.toString();
  }

  private String names(List<Place> places) {
    return names(joined(places.stream().map(Place::line).toList()));
  }

  /** Lines as one of names: what was raised parts them. */
  private static String names(String signed) {
    String parted =
        Raised.without(signed, ", ")
            .replaceAll("\\s*+(?:,\\s*+)++(?=and\\b|&)", " ")
            .replaceAll("\\s*+(?:,\\s*+)++;", ";")
            .replaceAll("\\s*+(?:[,;]\\s*+)++", ", ")
            .replaceAll("^[,\\s]++|[,\\s]++$", "");
    return DEGREE.matcher(capitalised(parted)).replaceAll("");
  }

  /**
   * Where all letters are capitals they don't tell family names from others, nor names from
   * initials.
   */
  private static String capitalised(String names) {
    boolean capitals =
        names
            .replaceAll("\\b(?:and|MDs?|PhD|RN|MSc)\\b", "")
            .chars()
            .noneMatch(Character::isLowerCase);
    return capitals
        ? CAPITALS
            .matcher(names)
            .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT))
            .replaceAll("\\bAnd\\b", "and")
        : names;
  }
}
