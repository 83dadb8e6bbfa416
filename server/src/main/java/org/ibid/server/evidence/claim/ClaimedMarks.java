package org.ibid.server.evidence.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.cited.CitingStatement;
import org.ibid.server.evidence.cited.CitingStatement.Mark;
import org.ibid.server.search.Likeness.Match;

/**
 * Which marks of a statement cite for a claim: those whose scopes have what the statement shares
 * with it. What all scopes have in common, as the head of a list, tells no two marks apart; of what
 * is a mark's own, as its item of the list, some must be in the claim.
 */
final class ClaimedMarks {

  /** A mark whose own words are in the claim by a third as much as another's is meant too. */
  private static final double LEAST_OF_BEST = 1.0 / 3;

  /** Below this a mark shares only the words that any two clauses of a sentence do. */
  private static final double LEAST_SHARE = 0.25;

  private final CitingStatement statement;
  private final List<Match> matches;
  private final List<BitSet> scopes = new ArrayList<>();
  private final BitSet shared = new BitSet();

  ClaimedMarks(CitingStatement statement, List<Match> matches) {
    this.statement = statement;
    this.matches = matches;
    shared.set(0, statement.sentence().length());
    for (Mark mark : statement.marks()) {
      BitSet scope = scope(mark);
      scopes.add(scope);
      shared.and(scope);
    }
  }

  private BitSet scope(Mark mark) {
    BitSet scope = new BitSet();
    if (mark.scope().isEmpty()) {
      scope.set(0, statement.sentence().length());
    }
    mark.scope().forEach(span -> scope.set(span.start(), span.end()));
    return scope;
  }

  /** A mark that cites for the claim, and which part of what is shared is in its scope. */
  record Claimed(Mark mark, double share) {}

  /** The marks, in the order of the sentence. */
  List<Claimed> marks() {
    double all = matches.stream().mapToDouble(Match::weight).sum();
    double best = 0;
    for (BitSet scope : scopes) {
      best = Math.max(best, own(scope));
    }
    List<Claimed> claimed = new ArrayList<>();
    for (int i = 0; i < scopes.size(); i++) {
      double share = all == 0 ? 1 : weight(scopes.get(i), false) / all;
      boolean meant = !hasOwn(scopes.get(i)) || own(scopes.get(i)) >= LEAST_OF_BEST * best;
      if (share >= LEAST_SHARE && meant) {
        claimed.add(new Claimed(statement.marks().get(i), share));
      }
    }
    return claimed;
  }

  private boolean hasOwn(BitSet scope) {
    BitSet own = new BitSet();
    own.or(scope);
    own.andNot(shared);
    return own.stream().anyMatch(at -> isLetter(at));
  }

  private boolean isLetter(int at) {
    return at < statement.sentence().length()
        && Character.isLetter(statement.sentence().charAt(at));
  }

  private double own(BitSet scope) {
    return weight(scope, true);
  }

  private double weight(BitSet scope, boolean ownOnly) {
    double weight = 0;
    for (Match match : matches) {
      Span word = match.span();
      boolean inside = scope.get(word.start()) && !(ownOnly && shared.get(word.start()));
      weight += inside ? match.weight() : 0;
    }
    return weight;
  }
}
