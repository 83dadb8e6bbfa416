package org.ibid.indexer.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a paper's list of abbreviations. */
public final class AbbreviationList {

  /** {@code CIPN: Chemotherapy-induced …}, with any of the marks that set the two apart. */
  private static final Pattern PAIR =
      Pattern.compile(
          "([^\\s:：=,;–—][^:：=,;–—]{0,30}?)\\s*+(?:[:：=,–—]|\\s-\\s|\\t| {2,})\\s*+(\\S.*+)",
          Pattern.DOTALL);

  private static final Pattern PAIR_BY_SPACE =
      Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N}/-]{1,12}s?)\\s++(\\p{L}.*+)", Pattern.DOTALL);
  private static final Pattern LABEL = Pattern.compile("^[^\\s:：=,;][^:：=,;]{0,30}?\\s*+[:：=]");
  private static final Pattern TERM = Pattern.compile("(\\S.{0,40}?)\\s*+[:：=]");
  private static final Pattern BARE_TERM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/-]{0,11}");

  private static final String FURNITURE = "abbreviation list furniture";

  private AbbreviationList() {}

  /** Short form to long form, in order, as far as the lines of a list say it. */
  public static Map<String, String> of(List<String> lines) {
    List<Line> list =
        lines.stream().filter(l -> !Blank.only(l)).map(l -> new Line(l, 0, "", true)).toList();
    return read(list, new LineJoin(list), new DroppedText());
  }

  /** Short form to long form, in order; lines that are neither go to {@code dropped}. */
  static Map<String, String> read(List<Line> lines, LineJoin join, DroppedText dropped) {
    Optional<RunInAbbreviations> run = runIn(lines, join);
    run.map(RunInAbbreviations::rest)
        .filter(rest -> !rest.isEmpty())
        .ifPresent(rest -> dropped.add(rest, FURNITURE));
    return run.map(RunInAbbreviations::pairs).orElseGet(() -> listed(lines, dropped));
  }

  private static Optional<RunInAbbreviations> runIn(List<Line> lines, LineJoin join) {
    int listed = (int) lines.stream().filter(line -> LABEL.matcher(line.text()).find()).count();
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (text.isEmpty()) {
        text.append(line.text());
      } else {
        join.append(text, line);
      }
    }
    return RunInAbbreviations.of(text.toString(), listed, lines.size());
  }

  private static Map<String, String> listed(List<Line> lines, DroppedText dropped) {
    Map<String, String> pairs = new LinkedHashMap<>();
    String term = null;
    for (Line line : lines) {
      Matcher label = TERM.matcher(line.text());
      if (term != null) {
        put(pairs, term, line.text());
        term = null;
      } else if (label.matches()) {
        term = label.group(1);
      } else if (!readPairs(line.text(), pairs)) {
        if (BARE_TERM.matcher(line.text()).matches()) {
          term = line.text();
        } else {
          dropped.add(line.text(), FURNITURE);
        }
      }
    }
    if (term != null) {
      dropped.add(term, "label");
    }
    return pairs;
  }

  private static boolean readPairs(String text, Map<String, String> pairs) {
    boolean found = false;
    for (String part : parts(text)) {
      Matcher pair = PAIR.matcher(part);
      Matcher spaced = PAIR_BY_SPACE.matcher(part);
      if (pair.matches()) {
        put(pairs, pair.group(1), pair.group(2));
        found = true;
      } else if (spaced.matches()) {
        put(pairs, spaced.group(1), spaced.group(2));
        found = true;
      }
    }
    return found;
  }

  /** A list that runs on in one line is set apart by semicolons, or else by stops. */
  private static String[] parts(String text) {
    if (text.contains(";") || text.contains("；")) {
      return text.split("[;；]\\s*+");
    }
    return text.split("(?<=\\p{Ll})\\.\\s++(?=[^.:=,]{1,20}[:=,])");
  }

  private static void put(Map<String, String> pairs, String term, String meaning) {
    String shortForm = Blank.strip(term);
    String longForm = Blank.strip(meaning).replaceFirst("[.;,]++$", "");
    if (!shortForm.isEmpty() && !longForm.isEmpty()) {
      pairs.putIfAbsent(shortForm, longForm);
    }
  }
}
