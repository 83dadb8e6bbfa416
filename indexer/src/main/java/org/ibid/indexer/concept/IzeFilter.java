package org.ibid.indexer.concept;

import java.io.IOException;
import java.util.regex.Matcher;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Spells verbs in {@code -ise} with a z: Lucene's filter that replaces {@link Spelling#ISE}, which
 * asks the pattern only where a word ends like one of them.
 */
final class IzeFilter extends TokenFilter {

  private static final int SHORTEST = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Matcher verb = Spelling.ISE.matcher(term);

  IzeFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (mayBeVerb() && verb.reset().find()) {
      String spelled = verb.replaceFirst(Spelling.IZE);
      term.setEmpty().append(spelled);
    }
    return true;
  }

  private boolean mayBeVerb() {
    int length = term.length();
    return length >= SHORTEST
        && switch (term.charAt(length - 1)) {
          case 'e' -> isBefore(length - 1);
          case 'd', 's' -> isBefore(length - 2);
          case 'g' -> isBefore(length - 3);
          default -> false;
        };
  }

  private boolean isBefore(int ending) {
    return term.charAt(ending - 1) == 's' && term.charAt(ending - 2) == 'i';
  }
}
