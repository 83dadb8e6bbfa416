package org.ibid.server.evidence.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.TitleKey;

/**
 * What tables, figures and their captions cite. They are no running text, and so have no
 * statements; but what they cite is cited. A number counts in brackets only: bare, it is more
 * likely a figure.
 */
final class TableMarks {

  private static final Pattern BRACKETS = Pattern.compile("[\\[(]\\d[\\d,;\\s–—-]{0,200}+[\\])]");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+|\\d++");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  /** Words before a year among which the first author's name stands. */
  private static final int NAMES = 8;

  private final Set<Integer> numbers = new HashSet<>();
  private final Set<String> namedYears = new HashSet<>();

  TableMarks(Paper paper) {
    for (Dropped passage : paper.dropped()) {
      if (isBesideTheText(passage.why())) {
        Matcher brackets = BRACKETS.matcher(passage.text());
        while (brackets.find()) {
          numbers.addAll(MarkNumbers.of(brackets.group()));
        }
        addNames(passage.text());
      }
    }
  }

  private static boolean isBesideTheText(String why) {
    return List.of("table", "fig", "caption", "box", "note").stream().anyMatch(why::contains);
  }

  private void addNames(String text) {
    Deque<String> before = new ArrayDeque<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      if (YEAR.matcher(word).matches()) {
        before.forEach(name -> namedYears.add(name + " " + word));
      } else {
        before.addLast(TitleKey.of(word));
        if (before.size() > NAMES) {
          before.removeFirst();
        }
      }
    }
  }

  /** Whether an entry is cited there. */
  boolean cite(Reference reference, Numbering numbering) {
    Integer number = numbering.of(reference);
    Integer year = reference.publication().issued();
    if (number != null) {
      return numbers.contains(number);
    }
    String name = NamedYears.family(reference);
    String last = TitleKey.of(name.substring(name.lastIndexOf(' ') + 1));
    return year != null && namedYears.contains(last + " " + year);
  }
}
