package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * Marks of a sentence with no word between them: they support the same.
 *
 * @param start where the first one's envelope starts
 * @param end where the last one's envelope ends
 * @param marks how many they are
 */
record Anchor(int start, int end, int marks) {

  static List<Anchor> of(MaskedSentence sentence, List<Span> marks) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Span envelope = sentence.envelope(i);
      Anchor last = anchors.isEmpty() ? null : anchors.getLast();
      if (last != null && joins(sentence, last, envelope)) {
        anchors.removeLast();
        anchors.add(new Anchor(last.start, Math.max(last.end, envelope.end()), last.marks + 1));
      } else {
        anchors.add(new Anchor(envelope.start(), envelope.end(), 1));
      }
    }
    return anchors;
  }

  private static boolean joins(MaskedSentence sentence, Anchor last, Span next) {
    return next.start() <= last.end
        || sentence.allWords(last.end, next.start()).stream()
            .allMatch(word -> Phrases.isJoiner(word.lower()));
  }
}
