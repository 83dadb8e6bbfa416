package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Heading;
import org.ibid.server.query.pubmed.PubmedToken.Text;

/**
 * Words without a tag: each is required in any field, and the longest stretch of them that means a
 * heading is searched as that, too. After the PubMed User Guide, "How PubMed works: automatic term
 * mapping"; texts in quotation marks and truncated words are not mapped.
 */
final class MappedWords {

  /** No heading and few of their entry terms have more words. */
  private static final int LONGEST = 8;

  private final TermMapping mapping;
  private final WordReader reader;
  private final Remarks remarks;

  MappedWords(TermMapping mapping, WordReader reader, Remarks remarks) {
    this.mapping = mapping;
    this.reader = reader;
    this.remarks = remarks;
  }

  /** What the words find, all of which is required. */
  List<Query> parts(Text token) {
    if (mapping == TermMapping.NONE || token.words().indexOf('*') >= 0) {
      return inAnyField(token);
    }
    List<String> words = words(token.words());
    List<Query> parts = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = Math.min(words.size(), from + LONGEST);
      while (to > from && !map(words.subList(from, to), token, parts)) {
        to--;
      }
      if (to == from) {
        parts.addAll(inAnyField(part(words.subList(from, from + 1), token)));
      }
      from = Math.max(to, from + 1);
    }
    return parts;
  }

  private boolean map(List<String> words, Text token, List<Query> parts) {
    List<String> headings = mapping.headings(String.join(" ", words));
    if (headings.isEmpty()) {
      return false;
    }
    List<Query> choice = new ArrayList<>();
    headings.forEach(heading -> choice.add(new Heading(heading, List.of(), true, false)));
    choice.add(Query.allOf(inAnyField(part(words, token))));
    parts.add(Query.anyOf(choice));
    remarks.warn(
        token.start(),
        token.end(),
        "term-mapping",
        "\""
            + String.join(" ", words)
            + "\" was searched as the heading "
            + String.join(", ", headings)
            + ", too. In quotation marks it would be words only.");
    return true;
  }

  private List<Query> inAnyField(Text token) {
    return reader.words(token).stream()
        .map(word -> (Query) new Fielded(Tags.ALL.fields(), word))
        .toList();
  }

  private static Text part(List<String> words, Text token) {
    return new Text(String.join(" ", words), false, null, token.start(), token.end());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      String trimmed = WordReader.trimmed(word);
      if (Characters.hasWord(trimmed)) {
        words.add(trimmed);
      }
    }
    return words;
  }
}
