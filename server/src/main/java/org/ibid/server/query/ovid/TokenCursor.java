package org.ibid.server.query.ovid;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.query.ovid.OvidToken.Word;
import org.jspecify.annotations.Nullable;

/** A place among tokens. */
final class TokenCursor {

  private final List<OvidToken> tokens;
  private int at;

  TokenCursor(List<OvidToken> tokens) {
    this.tokens = tokens;
  }

  /** The token here; null past the last. */
  @Nullable OvidToken peek() {
    return peek(0);
  }

  /** The token so many further; null past the last. */
  @Nullable OvidToken peek(int further) {
    return at + further < tokens.size() ? tokens.get(at + further) : null;
  }

  /** The word here; null where there is something else. */
  @Nullable Word peekWord() {
    return peek() instanceof Word word ? word : null;
  }

  boolean isAtStart() {
    return at == 0;
  }

  void skip() {
    skip(1);
  }

  void skip(int count) {
    at = Math.min(tokens.size(), at + count);
  }

  void skipAll() {
    at = tokens.size();
  }

  /** Takes the words from here to the next token that is none. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (Word word = peekWord(); word != null; word = peekWord()) {
      words.add(word);
      at++;
    }
    return words;
  }
}
