package org.ibid.server.query.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.server.query.Query;
import org.ibid.server.query.pubmed.PubmedToken.Kind;
import org.ibid.server.query.pubmed.PubmedToken.Sign;
import org.ibid.server.query.pubmed.PubmedToken.Text;
import org.jspecify.annotations.Nullable;

/**
 * Operands and operators of one level of parentheses, each taken in with all before it. An operand
 * that is empty takes its operator with it.
 */
final class Chain {

  private final Remarks remarks;
  private List<Query> operands = new ArrayList<>();
  private boolean any;
  private boolean or;
  private boolean and;
  private boolean not;
  private boolean begun;
  private boolean mixed;
  private @Nullable PubmedToken last;
  private @Nullable Sign operator;
  private boolean negated;

  Chain(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Takes an operator in. */
  void operator(Sign sign) {
    if (sign.kind() == Kind.NOT) {
      negated = !negated;
      operator = operator == null ? sign : operator;
    } else if (operator == null && begun) {
      operator = sign;
    } else {
      remarks.dangling(sign);
    }
  }

  /**
   * Takes an operand in; one that is empty was left out already, and was said to be.
   *
   * @param token where it begins
   */
  void operand(Optional<Query> operand, PubmedToken token) {
    if (begun && operator == null && !areWords(last, token)) {
      remarks.warnOnce(
          token.start(),
          token.end(),
          "missing-operator",
          "No operator stands before this; here and further on AND was read, as PubMed does.");
    }
    Kind kind = operator != null && operator.kind() == Kind.OR ? Kind.OR : Kind.AND;
    operand.ifPresent(query -> add(negated ? Query.not(query) : query, kind));
    begun = true;
    last = token;
    operator = null;
    negated = false;
  }

  /** The whole level; empty where no operand is left. */
  Optional<Query> end() {
    if (operator != null) {
      remarks.dangling(operator);
    }
    return operands.isEmpty() ? Optional.empty() : Optional.of(whole());
  }

  private static boolean areWords(@Nullable PubmedToken one, PubmedToken other) {
    return one instanceof Text before
        && other instanceof Text after
        && before.tag() == null
        && after.tag() == null;
  }

  private void add(Query query, Kind kind) {
    if (!operands.isEmpty()) {
      warnOfMixing(kind);
      boolean alternative = kind == Kind.OR;
      if (alternative != any && operands.size() > 1) {
        operands = new ArrayList<>(List.of(whole()));
      }
      any = alternative;
    }
    operands.add(query);
  }

  private Query whole() {
    return any ? Query.anyOf(operands) : Query.allOf(operands);
  }

  /** Other conventions than left to right read these differently: AND before OR, NOT last. */
  private void warnOfMixing(Kind kind) {
    boolean differs = kind == Kind.OR ? and || not : or || (not && !negated);
    or |= kind == Kind.OR;
    and |= kind == Kind.AND && !negated;
    not |= negated;
    if (differs && !mixed && operator != null) {
      mixed = true;
      remarks.warn(
          operator.start(),
          operator.end(),
          "implicit-precedence",
          "AND, OR and NOT are mixed without parentheses; they were read from left to right, as PubMed does.");
    }
  }
}
