package org.ibid.server.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.ibid.server.query.Limits;
import org.ibid.server.query.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds what Lucene's parser would trip over without saying where: quotes and parentheses that have
 * no partner, and nesting as deep as its call stack. One pass over the text.
 */
final class LuceneSyntaxCheck {

  private final String text;
  private final Limits limits;
  private final Deque<Integer> open = new ArrayDeque<>();
  private @Nullable Problem fault;
  private int at;

  LuceneSyntaxCheck(String text, Limits limits) {
    this.text = text;
    this.limits = limits;
  }

  /** The first fault of the text, if it has one. */
  Optional<Problem> fault() {
    if (text.length() > limits.characters()) {
      String message =
          "A query has at most " + limits.characters() + " characters, this one " + text.length();
      int over = text.length() - limits.characters();
      return Optional.of(Problem.error(limits.characters(), over, "too-long", message + "."));
    }
    while (at < text.length() && fault == null) {
      check(text.charAt(at));
      at++;
    }
    if (fault == null && !open.isEmpty()) {
      refuse(open.peek(), "unclosed-parenthesis", "This parenthesis is never closed.");
    }
    return Optional.ofNullable(fault);
  }

  private void check(char c) {
    switch (c) {
      case '\\' -> at++;
      case '"' -> skipTo('"', "unclosed-quote", "This quotation mark is never closed.");
      case '/' -> skipRegex();
      case '(' -> push();
      case ')' -> pop();
      default -> {}
    }
  }

  private void push() {
    open.push(at);
    if (open.size() > limits.depth()) {
      refuse(at, "too-deep", "Groups nest at most " + limits.depth() + " deep.");
    }
  }

  private void pop() {
    if (open.isEmpty()) {
      refuse(at, "unopened-parenthesis", "Nothing is open that this could close.");
    } else {
      open.pop();
    }
  }

  /** A stroke starts a regular expression, in which quotes and parentheses mean something else. */
  private void skipRegex() {
    skipTo('/', "unclosed-regex", "A stroke starts a regular expression; for itself write \\/.");
  }

  private void skipTo(char closing, String code, String message) {
    int start = at++;
    while (at < text.length() && text.charAt(at) != closing) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      refuse(start, code, message);
    }
  }

  private void refuse(int offset, String code, String message) {
    fault = Problem.error(offset, 1, code, message);
  }
}
