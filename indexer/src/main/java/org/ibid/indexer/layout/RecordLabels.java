package org.ibid.indexer.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels of fields in databases' records, in Chinese and English. */
final class RecordLabels {

  /** What a labelled field of a record holds. */
  enum Field {
    TITLE,
    TITLE_TRANSLATED,
    AUTHOR,
    AFFILIATION,
    CORRESPONDENCE,
    SOURCE,
    YEAR,
    DATE,
    VOLUME,
    ISSUE,
    VOLUME_ISSUE,
    PAGE,
    PAGE_COUNT,
    KEYWORD,
    KEYWORD_TRANSLATED,
    DOI,
    PMID,
    ISSN,
    TYPE,
    LANGUAGE,
    ABSTRACT,
    ABSTRACT_TRANSLATED,
    RELATED,
    REFERENCES,
    CLASSIFICATION,
    CITED,
    FUND,
    PUBLISHER,
    PLACE,
    IDENTIFIER,
    HISTORY,
    BUTTON
  }

  /**
   * A line that is a label, or starts with one.
   *
   * @param value what follows the label's colon on the line, or empty
   * @param telling whether other pages don't use the label
   */
  record Label(Field field, String value, boolean telling) {}

  /** No label is longer. */
  private static final int LONGEST = 32;

  private final Map<String, Field> fields = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  RecordLabels() {
    for (String line : Vocabulary.lines("record-labels.txt")) {
      int colon = line.indexOf(':');
      Field field = Field.valueOf(line.substring(0, colon));
      for (String printed : line.substring(colon + 1).split("\\|", -1)) {
        String name = Folded.of(printed);
        fields.putIfAbsent(name, field);
        if (printed.strip().startsWith("!")) {
          common.add(name);
        }
      }
    }
  }

  /** The label that a line is or starts with. */
  Optional<Label> of(String line) {
    if (line.length() <= LONGEST) {
      String name = Folded.of(Count.cut(line));
      Field field = fields.get(name);
      if (field != null) {
        return Optional.of(new Label(field, "", !common.contains(name)));
      }
    }
    int colon = colon(line);
    if (colon < 0) {
      return Optional.empty();
    }
    String name = Folded.of(line.substring(0, colon));
    Field field = fields.get(name);
    return field == null
        ? Optional.empty()
        : Optional.of(
            new Label(field, Blank.strip(line.substring(colon + 1)), !common.contains(name)));
  }

  private static int colon(String line) {
    int end = Math.min(line.length(), LONGEST);
    for (int i = 1; i < end; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '：' || c == '】' || (c == ']' && line.charAt(0) == '[')) {
        return i;
      }
    }
    return -1;
  }
}
