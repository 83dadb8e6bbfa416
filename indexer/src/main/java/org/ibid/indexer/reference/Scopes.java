package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * The scope of each mark of a sentence: the spans that it supports.
 *
 * <ol>
 *   <li>Marks with no word between them are one {@link Anchor}.
 *   <li>The sentence falls into {@link Clause}s where a semicolon, a turn ({@code but}, {@code
 *       whereas}) or {@code and} with a subject and verb of its own follows an anchor. What is
 *       stated after the last anchor's clause is nobody's scope; complete statements and the
 *       introduction before the first anchor are everybody's.
 *   <li>A clause with one anchor supports it whole.
 *   <li>In a clause with several, the text between two anchors is the later one's item where it
 *       starts with a connector (comma, {@code and}, {@code or}, {@code as well as}), see {@link
 *       ClauseScopes}.
 * </ol>
 */
final class Scopes {

  private Scopes() {}

  /**
   * The scopes, one for each mark.
   *
   * @param marks in the sentence, ascending, without overlap
   */
  static List<List<Span>> of(String text, List<Span> marks) {
    MaskedSentence sentence = new MaskedSentence(text, marks);
    List<Anchor> anchors = Anchor.of(sentence, marks);
    List<Clause> clauses = Clause.of(sentence, anchors);
    Pieces none = new Pieces();
    Pieces shared = new Pieces();
    if (clauses.size() > 1) {
      shared.add(0, clauses.getFirst().sharedEnd(sentence));
    }
    List<List<Span>> scopes = new ArrayList<>();
    for (Clause clause : clauses) {
      Pieces before = clause.hasOwnPlace(sentence) ? none : shared;
      List<Pieces> pieces = new ClauseScopes(sentence, clause).pieces();
      for (int i = 0; i < pieces.size(); i++) {
        List<Span> scope = before.and(pieces.get(i)).in(text);
        for (int mark = 0; mark < clause.anchors().get(i).marks(); mark++) {
          scopes.add(scope);
        }
      }
    }
    return scopes;
  }
}
