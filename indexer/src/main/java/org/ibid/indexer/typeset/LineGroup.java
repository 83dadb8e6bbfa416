package org.ibid.indexer.typeset;

import java.util.List;

/** Lines that belong together; at least one. */
record LineGroup(List<Line> lines) {
  LineGroup {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  double size() {
    return first().size();
  }

  boolean bold() {
    return lines.stream().allMatch(Line::bold);
  }

  boolean italic() {
    return lines.stream().allMatch(Line::italic);
  }

  int letters() {
    return (int)
        lines.stream()
            .flatMapToInt(line -> line.text().codePoints())
            .filter(Character::isLetter)
            .count();
  }

  String text() {
    return String.join(" ", lines.stream().map(line -> Raised.plain(line.text())).toList());
  }

  int words() {
    return text().split(" ", -1).length;
  }

  /** Whether most of its lines are cells beside each other. */
  boolean isTabular() {
    return lines.stream().filter(line -> line.gaps() > 0).count() * 2 > lines.size();
  }
}
