package org.ibid.indexer.source.jats;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ibid.indexer.source.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an XML file, one after another, each as soon as it ended: the file's root, or
 * whatever articles stand in another root. After a fault, reading goes on with the next article.
 */
final class ArticleStream {

  /** What is deeper is text of what it is in. Formulas in cells of tables in lists have some 40. */
  static final int MAX_TREE_DEPTH = 200;

  /** An article with more has its tables for text; elements after these are text likewise. */
  private static final int MAX_ELEMENTS = 400_000;

  /** The longest book in one article has some two million; what follows these is not kept. */
  private static final int MAX_CHARACTERS = 1 << 23;

  /** Values of attributes are names and addresses; what is longer is cut. */
  private static final int MAX_VALUE = 4_096;

  /** Names of the elements that are articles. */
  static final Set<String> ROOTS = Set.of("article", "art");

  private static final int LONGEST_NAME = 40;

  /** No vocabulary has more names with a prefix; a file may make them up. */
  private static final int MAX_NAMES = 1_000;

  /** More than a parser reads of a tag before it says that none may stand here. */
  private static final int SLACK = 64;

  private static final Node.Chars BLANK = new Node.Chars(" ");

  /** Is told what was found. */
  interface Receiver {

    /**
     * An article, whole, or as far as it goes.
     *
     * @param isRoot whether it is the root of the file
     * @param warnings what was not kept as it stands
     * @param fault where and why reading ended in it
     */
    void article(Element root, boolean isRoot, List<String> warnings, Optional<String> fault);

    /** The markup around the articles is broken. */
    void fault(String fault);
  }

  private final RecentCharacters characters;
  private final Receiver receiver;
  private final Entities entities = new Entities();
  private final Deque<Element> open = new ArrayDeque<>();
  private final Map<String, String> locals = new HashMap<>();
  private boolean begun;
  private boolean resumed;
  private int depth;
  private int rootDepth;
  private long tagEnd;
  private int tooDeep;
  private int elements;
  private int kept;
  private long start;

  ArticleStream(Reader characters, Receiver receiver) {
    this.characters = new RecentCharacters(new LineEnds(characters));
    this.receiver = receiver;
  }

  /**
   * Reads to the end.
   *
   * @throws IOException where the characters can't be had; what was read before is told
   */
  void read() throws IOException {
    boolean more = true;
    while (more) {
      depth = 0;
      tooDeep = 0;
      start = characters.delivered();
      tagEnd = start + 1;
      more = readDocument();
    }
  }

  /** Reads on to the end or a fault; whether there is another article behind it. */
  private boolean readDocument() throws IOException {
    try {
      XMLStreamReader events = Xml.openWithoutNamespaces(characters);
      int event = events.getEventType();
      while (event != XMLStreamConstants.END_DOCUMENT) {
        characters.event();
        event = next(events);
        take(events, event);
      }
      return false;
    } catch (XMLStreamException e) {
      return goOn(e);
    }
  }

  /** The next event; a parser that fails on malformed input says no more than that it is. */
  private static int next(XMLStreamReader events) throws XMLStreamException {
    try {
      return events.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException(
          "is not well-formed: " + e.getMessage(), events.getLocation(), e);
    }
  }

  private boolean goOn(XMLStreamException e) throws IOException {
    boolean between = depth == 0 && begun;
    String fault = Xml.fault(e, linesBefore());
    if (!open.isEmpty()) {
      close(Optional.of(fault));
    } else if (!between) {
      receiver.fault(fault);
    }
    Throwable cause = e.getNestedException();
    if (cause instanceof IOException io && !(cause instanceof RecentCharacters.EventTooLong)) {
      throw io;
    }
    resumed = true;
    Location place = e.getLocation();
    characters.rewind(Math.max(tagEnd, place == null ? 0 : position(place) - SLACK));
    boolean found = skipToArticle();
    Optional<Long> hidden =
        characters.hidden().filter(h -> h >= tagEnd && !(found && h > characters.delivered()));
    hidden.ifPresent(characters::show);
    return found || hidden.isPresent();
  }

  private long linesBefore() {
    return characters.lines().at(start) - 1L;
  }

  /**
   * A place in the file; the parser's first line begins where it was set to work. It counts long
   * runs of empty lines more than once: a line that was not read yet is no place.
   */
  private long position(Location place) {
    long line = linesBefore() + place.getLineNumber();
    if (line > characters.lines().at(characters.delivered())) {
      return tagEnd;
    }
    long begin = place.getLineNumber() <= 1 ? start : characters.lines().of(line);
    return begin + Math.max(0, place.getColumnNumber() - 1);
  }

  private boolean skipToArticle() throws IOException {
    StringBuilder name = new StringBuilder();
    boolean inName = false;
    long tag = 0;
    for (int c = characters.read(); c >= 0; c = characters.read()) {
      boolean ends = c == '>' || Character.isWhitespace(c);
      if (c == '<') {
        tag = characters.delivered() - 1;
        name.setLength(0);
        inName = true;
      } else if (inName && ends && ROOTS.contains(local(name.toString()))) {
        characters.rewind(tag);
        return true;
      } else if (inName) {
        name.append((char) c);
        inName = !ends && name.length() <= LONGEST_NAME;
      }
    }
    return false;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** A name without its prefix, made once for each: most that have one are an address's. */
  private String known(String name) {
    if (name.indexOf(':') < 0) {
      return name;
    }
    String local = locals.get(name);
    if (local == null) {
      local = local(name);
      if (locals.size() < MAX_NAMES) {
        locals.put(name, local);
      }
    }
    return local;
  }

  private void take(XMLStreamReader events, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(events);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (!open.isEmpty()) {
          text(events);
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE -> {
        if (!open.isEmpty()) {
          add(new Node.Chars(entities.characters(events.getLocalName())));
        }
      }
      default -> {
        // Comments, processing instructions and the document type say nothing of an article.
      }
    }
  }

  private void start(XMLStreamReader events) {
    if (!begun) {
      begun = true;
      entities.prolog(characters.beginning());
    }
    depth++;
    String name = known(events.getLocalName());
    if (!open.isEmpty() && ROOTS.contains(name)) {
      endBefore(events.getLocation());
    }
    if (open.isEmpty() && !ROOTS.contains(name)) {
      return;
    }
    if (open.size() >= MAX_TREE_DEPTH || elements >= MAX_ELEMENTS || tooDeep > 0) {
      tooDeep++;
      return;
    }
    elements++;
    Element element = new Element(name, attributes(events));
    Element parent = open.peek();
    if (parent == null) {
      rootDepth = depth;
      tagEnd = position(events.getLocation());
    } else {
      parent.add(element);
    }
    open.push(element);
  }

  /** No article stands in another: the open one has lost its end. */
  private void endBefore(Location next) {
    String place =
        "line " + (linesBefore() + next.getLineNumber()) + ", column " + next.getColumnNumber();
    close(Optional.of(place + ": another article begins before this one ends"));
    tooDeep = 0;
  }

  private List<String> attributes(XMLStreamReader events) {
    int count = events.getAttributeCount();
    if (count == 0) {
      return List.of();
    }
    List<String> attributes = new ArrayList<>(count * 2);
    for (int i = 0; i < count; i++) {
      String value = events.getAttributeValue(i);
      attributes.add(known(events.getAttributeLocalName(i)));
      attributes.add(value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value);
    }
    return attributes;
  }

  private void end() {
    depth--;
    if (tooDeep > 0) {
      tooDeep--;
    } else if (open.size() == 1) {
      close(Optional.empty());
    } else if (!open.isEmpty()) {
      open.pop();
    }
  }

  private void text(XMLStreamReader events) {
    if (events.isWhiteSpace()) {
      add(BLANK);
    } else {
      add(new Node.Chars(events.getText()));
    }
  }

  private void add(Node.Chars chars) {
    Element parent = open.peek();
    if (parent != null && kept < MAX_CHARACTERS) {
      parent.add(chars);
    }
    kept += chars.text().length();
  }

  private void close(Optional<String> fault) {
    @Nullable Element root = open.peekLast();
    boolean isRoot = !resumed && rootDepth == 1;
    List<String> warnings = new ArrayList<>(entities.warnings());
    warnings.addAll(characters.leftOut());
    if (kept > MAX_CHARACTERS) {
      warnings.add("Text behind the first " + MAX_CHARACTERS + " characters was not kept.");
    }
    open.clear();
    elements = 0;
    kept = 0;
    if (root != null) {
      receiver.article(root, isRoot, warnings, fault);
    }
  }
}
