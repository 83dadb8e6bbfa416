package org.ibid.indexer.source.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.reference.TaggedParagraph.Link;

/**
 * Running text while it is put together: runs of white space become one space, and what links to
 * references is noted by where it stands.
 */
public final class Flow {

  /** An empty link belongs to the one beside it, with no more than a separator between. */
  private static final int NEAR = 2;

  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> raised = new ArrayList<>();
  private final Set<String> hidden = new LinkedHashSet<>();
  private int hiddenAt;
  private boolean gap;

  /** Adds characters. */
  public void add(String more) {
    int from = 0;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isPlain(c) || (c == ' ' && isSingle(more, from, i)) || !isSilent(c)) {
        continue;
      }
      ink(more, from, i);
      gap |= c != '\u200b' && c != '\ufeff';
      from = i + 1;
    }
    ink(more, from, more.length());
  }

  /** Whether a text is in one line as it stands, without looking at more than ASCII. */
  public static boolean isOneLine(String text) {
    boolean ink = false;
    for (int i = 0; i < text.length(); i++) {
      boolean plain = isPlain(text.charAt(i));
      if (!plain && !(ink && text.charAt(i) == ' ')) {
        return false;
      }
      ink = plain;
    }
    return ink || text.isEmpty();
  }

  /** ASCII that is no white space: most of any text. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f';
  }

  /** Whether a space stands as it will between two words of a stretch. */
  private static boolean isSingle(String text, int from, int at) {
    return at > from && at + 1 < text.length() && isPlain(text.charAt(at + 1));
  }

  /** White space, and characters without width. */
  private static boolean isSilent(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff';
  }

  private void ink(String more, int from, int to) {
    if (from == to) {
      return;
    }
    if (gap && !text.isEmpty()) {
      text.append(' ');
    }
    gap = false;
    text.append(more, from, to);
  }

  /** Separates what comes from what is there. */
  public void space() {
    gap = true;
  }

  /** Separates what comes from what is there by a comma, which stands before any white space. */
  public void comma() {
    text.append(text.isEmpty() ? "" : ",");
    gap = true;
  }

  /** Whether the next character would stand right behind a letter or digit. */
  public boolean endsInWord() {
    return !gap && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Whether nothing but white space was added. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** How much is there, to be told to {@link #link} when the link's text is added. */
  public int length() {
    return text.length();
  }

  /** Whether the text ends so, but for white space. */
  public boolean endsWith(String end) {
    int from = text.length() - end.length();
    return from >= 0 && text.indexOf(end, from) == from;
  }

  /**
   * Notes that what was added links.
   *
   * @param from the length before it was added
   */
  public void link(int from, List<String> references) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    if (start >= text.length()) {
      hide(references);
      return;
    }
    Set<String> targets = new LinkedHashSet<>(start - hiddenAt <= NEAR ? hidden : Set.of());
    hidden.clear();
    while (!links.isEmpty() && links.getLast().span().start() >= start) {
      targets.addAll(links.removeLast().references());
    }
    targets.addAll(references);
    links.add(new Link(new Span(start, text.length()), List.copyOf(targets)));
  }

  /** A link without text: {@code 3<xref rid="B4"/>–5}. */
  private void hide(List<String> references) {
    if (!links.isEmpty() && text.length() - links.getLast().span().end() <= NEAR) {
      Link last = links.removeLast();
      Set<String> targets = new LinkedHashSet<>(last.references());
      targets.addAll(references);
      links.add(new Link(last.span(), List.copyOf(targets)));
    } else {
      hidden.addAll(references);
      hiddenAt = text.length();
    }
  }

  /**
   * Notes that what was added is raised above the line.
   *
   * @param from the length before it was added
   */
  public void raise(int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    boolean apart = raised.isEmpty() || raised.getLast().end() <= start;
    if (start < text.length() && apart) {
      raised.add(new Span(start, text.length()));
    }
  }

  /** What was raised, in order, without overlap. */
  public List<Span> raised() {
    return List.copyOf(raised);
  }

  /** What was added. */
  public String text() {
    return text.toString();
  }

  /** In order, without overlap. */
  public List<Link> links() {
    return List.copyOf(links);
  }
}
