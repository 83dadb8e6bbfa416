package org.ibid.server.query.pubmed;

import java.util.List;
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

  /** How many words there are to search for; the name of a line counts as one. */
  static long words(List<PubmedToken> tokens) {
    long words = 0;
    for (PubmedToken token : tokens) {
      words +=
          switch (token) {
            case PubmedToken.Text text -> 1 + text.words().chars().filter(Tokens::parts).count();
            case PubmedToken.Line line -> 1;
            case PubmedToken.GroupTag tag -> 0;
            case PubmedToken.Sign sign -> 0;
          };
    }
    return words;
  }

  /** Whether words may be apart there, as they are where one of them is truncated. */
  private static boolean parts(int c) {
    return c == ' ' || c == '-' || c == '/';
  }

  static boolean is(PubmedToken token, Kind kind) {
    return token instanceof PubmedToken.Sign sign && sign.kind() == kind;
  }
}
