package org.ibid.indexer.source.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ibid.indexer.source.xml.RecordCutter.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of RDF in XML at the children of its root, whatever they are called, without
 * reading it as XML: what is broken in one then says nothing about the next. Holds one at a time.
 *
 * <p>Things and what is said of them take turns in such a file: a child of the root is a thing, its
 * children say something of it, and each of these holds a text or one other thing. So where a thing
 * stands that has no place there, the one before it was not closed. The same is so where something
 * is said of a thing within another that is only said of children.
 */
public final class ChildCutter {

  /** Elements in elements; an item of a library has eight. */
  private static final int MAX_DEPTH = 200;

  private final BiPredicate<String, String> onlyOfChildren;
  private final Characters characters;
  private final Tags tags;
  private final StringBuilder text = new StringBuilder();
  private final List<Open> open = new ArrayList<>();
  private String root = "";
  private String rootName = "";
  private String element = "";
  private int line;
  private int column;
  private @Nullable String fault;

  /** The start tag of the next child, where it was met before that one was asked for. */
  private @Nullable Tag begun;

  /** A child in which another begins, until it is handed over: the other's beginning is read. */
  private @Nullable Piece unclosed;

  /** Whether what comes is the rest of a child that nests too deep, up to the next thing. */
  private boolean inRest;

  private boolean resuming;
  private boolean ended;

  /** An element that is not closed yet. */
  private static final class Open {
    private final Tag tag;
    private final int start;
    private final String name;
    private final boolean thing;
    private final boolean holdsMany;
    private boolean filled;

    Open(Tag tag, int start, boolean thing) {
      this.tag = tag;
      this.start = start;
      this.name = tag.name();
      this.thing = thing || tag.isThing() || tag.says("parseType", "Resource");
      this.holdsMany = tag.says("parseType", "Collection");
    }
  }

  /**
   * A cutter of what is left in {@code reader}, which the caller closes.
   *
   * @param onlyOfChildren whether of a thing whose element has the first name nothing may be said
   *     by an element of the second name, unless it is a child of the root
   */
  public ChildCutter(Reader reader, BiPredicate<String, String> onlyOfChildren) {
    this.onlyOfChildren = onlyOfChildren;
    this.characters = new Characters(reader);
    this.tags = new Tags(characters);
  }

  /**
   * The start tag of the root, on one line: what declares the prefixes of all names. Empty before
   * the first child was asked for, and where there is none.
   */
  public String root() {
    return root;
  }

  /** What closes the root. */
  public String rootEnd() {
    return "</" + rootName + ">";
  }

  /**
   * The next child, or what stands between children and may not, which has no element's name; empty
   * after the last.
   */
  public Optional<Piece> next() throws IOException {
    if (resuming) {
      resuming = false;
      return Optional.of(toEnd());
    }
    if (root.isEmpty() && !ended) {
      toRoot();
    }
    if (begun == null && !ended) {
      begun = toChild();
    }
    if (fault != null) {
      return Optional.of(piece(""));
    }
    Tag start = begun;
    begun = null;
    return start == null ? Optional.empty() : Optional.of(child(start));
  }

  private void toRoot() throws IOException {
    for (int c = characters.read(); c >= 0; c = characters.read()) {
      Tag tag = c == '<' && !tags.passAside(null) ? tags.read() : null;
      if (tag != null && tag.text().startsWith("<!DOCTYPE")) {
        fail(tag, "expected no DOCTYPE, got one: nothing that it declares is looked up");
        break;
      } else if (tag != null && !tag.name().isEmpty()) {
        root = tag.text().replace('\n', ' ').replace('\r', ' ');
        rootName = tag.name();
        ended = tag.isEmpty();
        return;
      }
    }
    ended = true;
  }

  /** The start tag of the next child, or null at the end of the root. */
  private @Nullable Tag toChild() throws IOException {
    for (int c = characters.read(); c >= 0; c = characters.read()) {
      if (c != '<') {
        if (!inRest) {
          stray(c);
        }
      } else if (!tags.passAside(null)) {
        Tag tag = tags.read();
        if (tag.isEnd() && tag.name().equals(rootName)) {
          break;
        }
        if (isChild(tag)) {
          inRest = false;
          return tag;
        }
        if (!inRest) {
          fail(tag, "expected an item, got " + tag.shown());
        }
      }
    }
    ended = true;
    return null;
  }

  private boolean isChild(Tag tag) {
    boolean start = !tag.isEnd() && !tag.name().isEmpty();
    return start && (tag.isThing() || (tag.isClosed() && !inRest));
  }

  private void stray(int c) {
    if (fault == null && !Character.isWhitespace(c) && c != '\ufeff') {
      fault = "text stands outside of any item";
      line = characters.line();
      column = characters.column();
    }
  }

  private void fail(Tag tag, String why) {
    if (fault == null) {
      fault = why;
      line = tag.line();
      column = tag.column();
    }
  }

  private Piece piece(String name) {
    String whole = fault == null ? text.toString() : "";
    Piece piece = new Piece(name, whole, line, column, fault);
    fault = null;
    return piece;
  }

  private Piece child(Tag start) throws IOException {
    text.setLength(0);
    open.clear();
    element = start.name();
    line = start.line();
    column = start.column();
    append(start.text());
    if (!start.isClosed()) {
      blame("its first tag is not closed");
    }
    if (!start.isEmpty()) {
      open.add(new Open(start, 0, true));
    }
    return toEnd();
  }

  private Piece toEnd() throws IOException {
    while (!open.isEmpty() && begun == null && unclosed == null && !ended) {
      more();
    }
    if (unclosed == null) {
      return piece(element);
    }
    Piece before = unclosed;
    unclosed = null;
    resuming = true;
    return before;
  }

  private void more() throws IOException {
    int c = characters.read();
    if (c < 0) {
      blame("has no end: the file ends in it");
      ended = true;
    } else if (c != '<') {
      append((char) c);
      open.getLast().filled |= !Character.isWhitespace(c);
    } else if (!tags.passAside(this::append)) {
      take(tags.read());
    }
  }

  private void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i));
    }
  }

  private void append(char c) {
    if (text.length() < RecordCutter.MAX_CHARS) {
      text.append(c);
    } else {
      blame("has more than " + RecordCutter.MAX_CHARS + " characters");
    }
  }

  private void blame(String why) {
    fault = fault == null ? why : fault;
  }

  private void take(Tag tag) {
    Open parent = open.getLast();
    if (open.size() > 1 && parent.thing && onlyOfChildren.test(parent.name, tag.name())) {
      beginWith(parent);
    }
    if (tag.name().isEmpty() || !tag.isClosed()) {
      blame("line " + tag.line() + ": expected a tag, got " + tag.shown());
    }
    if (tag.isEnd()) {
      append(tag.text());
      close(tag);
    } else if (hasNoPlace(tag)) {
      blame("has no end: another item begins at line " + tag.line());
      begun = tag;
    } else {
      open(tag);
    }
  }

  /** Hands over what stands before a thing, which is a child itself. */
  private void beginWith(Open thing) {
    blame("has no end: another item begins at line " + thing.tag.line());
    unclosed = new Piece(element, "", line, column, fault);
    fault = null;
    text.delete(0, Math.min(thing.start, text.length()));
    element = thing.name;
    line = thing.tag.line();
    column = thing.tag.column();
    open.clear();
    open.add(new Open(thing.tag, 0, true));
  }

  private void open(Tag tag) {
    Open parent = open.getLast();
    parent.filled = true;
    int start = text.length();
    append(tag.text());
    if (tag.isClosed() && !tag.isEmpty() && !tag.name().isEmpty()) {
      open.add(new Open(tag, start, !parent.thing));
    }
    if (open.size() > MAX_DEPTH) {
      blame("nests more than " + MAX_DEPTH + " elements");
      open.clear();
      begun = tag.isThing() ? tag : null;
      inRest = begun == null;
    }
  }

  /** A thing stands where something is said, beside a text or thing, or in one of its own name. */
  private boolean hasNoPlace(Tag tag) {
    Open parent = open.getLast();
    boolean full = parent.filled && !parent.holdsMany;
    boolean same = tag.name().equals(element) && !element.endsWith("Description");
    return tag.isThing() && (parent.thing || full || same);
  }

  /** An end tag that closes another element than the last is a fault. */
  private void close(Tag tag) {
    String name = tag.name();
    int last = open.size() - 1;
    if (!open.get(last).name.equals(name)) {
      blame("line " + tag.line() + ": expected </" + open.get(last).name + ">, got " + tag.shown());
    }
    while (last >= 0 && !open.get(last).name.equals(name)) {
      last--;
    }
    if (last >= 0) {
      open.subList(last, open.size()).clear();
    } else if (name.equals(rootName)) {
      ended = true;
    }
  }
}
