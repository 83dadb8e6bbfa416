package org.ibid.indexer.source.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names or keywords of a cell that holds several, whatever parts them. */
final class NameList {

  /** A list as Python prints it: {@code ['Marx, Karl', "O'Neill, A"]}. */
  private static final Pattern PYTHON = Pattern.compile("^\\s*+\\[\\s*+['\"].*+$", Pattern.DOTALL);

  private static final Pattern QUOTED =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*+)'|\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);

  private static final Pattern HARD = Pattern.compile("[;|\n]");
  private static final Pattern AND = Pattern.compile("\\s++(?:and|&)\\s++");
  private static final Pattern COMMA = Pattern.compile(",");

  /** {@code Lau Y.}, {@code Adler D.G.}, {@code de la Cruz JB}: family first, then initials. */
  private static final Pattern WITH_INITIALS =
      Pattern.compile(
          "\\p{L}[\\p{L}'’.-]*+(?:\\s\\p{L}[\\p{L}'’-]++){0,4}\\s(?:\\p{Lu}\\.?-?){1,4}(?:\\s(?:Jr|Sr|[23]rd|2nd)\\.?)?");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ -]?){1,5}|\\p{Lu}{1,4}");

  private NameList() {}

  /** The names of a cell, each as it stands. */
  static List<String> names(String cell) {
    if (PYTHON.matcher(cell).matches()) {
      return quoted(cell);
    }
    if (HARD.matcher(cell).find()) {
      return parts(HARD, cell);
    }
    List<String> joined = parts(AND, cell);
    if (joined.size() > 1 && joined.stream().allMatch(name -> name.indexOf(',') > 0)) {
      return joined;
    }
    return byCommas(cell);
  }

  /** Commas part names, or a family name from its given names, or both. */
  private static List<String> byCommas(String cell) {
    List<String> parts = new ArrayList<>();
    parts(COMMA, cell).forEach(part -> parts.addAll(parts(AND, part)));
    parts.replaceAll(part -> part.replaceFirst("^(?:and|&)\\s++", ""));
    if (parts.size() < 2) {
      return List.of(cell);
    }
    if (parts.stream().allMatch(part -> WITH_INITIALS.matcher(withoutStop(part)).matches())
        || (parts.size() > 2 && parts.stream().allMatch(part -> part.indexOf(' ') > 0))) {
      return parts;
    }
    return isPairs(parts) ? pairs(parts) : List.of(cell);
  }

  private static String withoutStop(String part) {
    return part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
  }

  /** {@code Smith, J., Doe, A. B.} */
  private static boolean isPairs(List<String> parts) {
    if (parts.size() % 2 != 0 || parts.size() < 4) {
      return false;
    }
    for (int i = 1; i < parts.size(); i += 2) {
      if (!INITIALS.matcher(parts.get(i)).matches()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> pairs(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      names.add(parts.get(i) + ", " + parts.get(i + 1));
    }
    return names;
  }

  /** The keywords of a cell. */
  static List<String> keywords(String cell) {
    if (PYTHON.matcher(cell).matches()) {
      return quoted(cell);
    }
    return HARD.matcher(cell).find() ? parts(HARD, cell) : outsideOfBrackets(cell);
  }

  /** {@code cyst (diagnosis, surgery), pain} are two. */
  private static List<String> outsideOfBrackets(String cell) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      if (c == ',' && depth == 0) {
        items.add(cell.substring(start, i).strip());
        start = i + 1;
      }
    }
    items.add(cell.substring(start).strip());
    return items;
  }

  private static List<String> parts(Pattern between, String cell) {
    return Arrays.stream(between.split(cell, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static List<String> quoted(String cell) {
    List<String> items = new ArrayList<>();
    Matcher item = QUOTED.matcher(cell);
    while (item.find()) {
      String text = item.group(1) == null ? item.group(2) : item.group(1);
      items.add(text.replaceAll("\\\\(.)", "$1"));
    }
    return items;
  }
}
