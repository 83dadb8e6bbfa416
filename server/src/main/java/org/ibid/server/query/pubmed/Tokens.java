package org.ibid.server.query.pubmed;

import org.ibid.server.query.pubmed.PubmedToken.Kind;

/** What may stand beside a token. */
final class Tokens {

  private Tokens() {}

  /** Whether an operand may end with it. */
  static boolean endsOperand(PubmedToken token) {
    return switch (token) {
      case PubmedToken.Text text -> true;
      case PubmedToken.Line line -> true;
      case PubmedToken.GroupTag tag -> true;
      case PubmedToken.Sign sign -> sign.kind() == Kind.CLOSE;
    };
  }

  /** Whether an operand may begin with it. */
  static boolean beginsOperand(PubmedToken token) {
    return switch (token) {
      case PubmedToken.Text text -> true;
      case PubmedToken.Line line -> true;
      case PubmedToken.GroupTag tag -> false;
      case PubmedToken.Sign sign -> sign.kind() == Kind.OPEN;
    };
  }

  static boolean is(PubmedToken token, Kind kind) {
    return token instanceof PubmedToken.Sign sign && sign.kind() == kind;
  }
}
