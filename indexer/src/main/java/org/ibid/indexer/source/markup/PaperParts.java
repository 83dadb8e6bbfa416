package org.ibid.indexer.source.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ibid.indexer.layout.AbbreviationList;
import org.ibid.indexer.layout.Part;
import org.ibid.indexer.layout.SectionNames;
import org.ibid.indexer.layout.SiteChrome;
import org.ibid.indexer.reference.ReferenceParser;
import org.jspecify.annotations.Nullable;

/**
 * What each heading of a paper opens and each paragraph belongs to, told in the order of the text.
 */
public final class PaperParts {

  /** {@code 2.1. Participants}, {@code IV. Results}. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.?|[IVX]{1,5}\\.)\\s(?=\\p{L})");

  /** From this length on text below an unknown heading is the paper's. */
  private static final int PROSE = 120;

  /** Behind the list stand notices that are as long. */
  private static final int LATE_PROSE = 300;

  /** Shorter text below the title is a line of it, longer no abstract. */
  private static final int SHORTEST_ABSTRACT = 150;

  private static final int LONGEST_ABSTRACT = 8_000;

  /** Text with more of it linked is a menu. */
  private static final double MENU = 0.6;

  private static final int MAX_FRONT = 80;

  /** Names and places of work stand there too, and are no sentences. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?)\u201d\"\u3002]$");

  private record Pending(String text, int rank) {}

  private final PaperDraft draft;
  private final Predicate<String> repeatsTitle;
  private final Predicate<String> repeatsEntry;
  private final SectionNames names = new SectionNames();
  private final SiteChrome chrome = new SiteChrome();
  private final ReferenceParser parser = new ReferenceParser();
  private final List<String> front = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private final List<Flow> leading = new ArrayList<>();
  private final List<String> abbreviations = new ArrayList<>();
  private Part part = Part.FRONT;
  private int rank;
  private int base;
  private boolean titled;
  private boolean listed;
  private boolean sections;
  private @Nullable Pending pending;
  private @Nullable String label;

  /**
   * Parts of a paper.
   *
   * @param repeatsTitle whether a heading prints the title again
   * @param repeatsEntry whether a passage prints an entry of the reference list again
   * @param titled whether what comes is the paper from the start: no title will be told
   */
  public PaperParts(
      PaperDraft draft,
      Predicate<String> repeatsTitle,
      Predicate<String> repeatsEntry,
      boolean titled) {
    this.draft = draft;
    this.repeatsTitle = repeatsTitle;
    this.repeatsEntry = repeatsEntry;
    this.titled = titled;
  }

  /** The title stands here. */
  public void title(String text) {
    titled = true;
    front.add(text);
    above.add(text);
    part = Part.FRONT;
  }

  /** An entry of the reference list stands here. */
  public void entry() {
    listed = true;
    settle(false);
    part = Part.REFERENCES;
  }

  /** Whether what comes is title, authors and the like. */
  public boolean isFront() {
    return part == Part.FRONT;
  }

  /** The lines from the title to the first part. */
  public List<String> front() {
    return front;
  }

  /** The same with those that are as long as paragraphs, as the names of many authors are. */
  public List<String> above() {
    return above;
  }

  /** Whether what comes is the list of abbreviations. */
  public boolean isAbbreviations() {
    return part == Part.ABBREVIATIONS;
  }

  /** A short form and what it stands for. */
  public void abbreviation(String shortForm, String longForm) {
    String bare = shortForm.strip().replaceFirst("[\\s:=]++$", "");
    String meaning = longForm.strip().replaceFirst("[\\s.;,]++$", "");
    if (!bare.isEmpty() && !meaning.isEmpty()) {
      draft.abbreviations().putIfAbsent(bare, meaning);
    }
  }

  /**
   * A heading stands here.
   *
   * @param rank from 1 for the largest, 0 where it shows none
   */
  public void heading(String printed, int rank) {
    String text = NUMBER.matcher(printed.strip()).replaceFirst("");
    if (text.isEmpty()) {
      return;
    }
    settle(false);
    if (repeatsTitle.test(text)) {
      titled = true;
      return;
    }
    Optional<Part> named = names.part(text);
    if (part == Part.ABSTRACT && isLabel(named, text, rank)) {
      label = text;
    } else if (named.isPresent() && named.get() != Part.FRONT) {
      known(named.get(), text, rank);
    } else {
      unknown(text, rank);
    }
  }

  /** Headings in an abstract are smaller than its own; where neither has a size, by their names. */
  private boolean isLabel(Optional<Part> named, String text, int rank) {
    boolean own = named.isEmpty() || named.get() == Part.BODY || named.get() == Part.BACK;
    boolean deeper = this.rank > 0 && (rank == 0 || rank > this.rank);
    return own && (deeper || (this.rank == 0 && rank == 0 && named.isPresent() && !ends(text)));
  }

  /**
   * No abstract has an introduction; a structured one's first label follows its heading at once.
   */
  private boolean ends(String text) {
    return text.equalsIgnoreCase("introduction") || draft.abstractText().length() > LONG_ENOUGH;
  }

  private static final int LONG_ENOUGH = 400;

  private void known(Part named, String text, int rank) {
    if (named.section()) {
      if (titled) {
        open(named, text, rank);
      }
      return;
    }
    boolean again = named == Part.ABSTRACT && !draft.abstractText().isEmpty();
    part = again ? Part.CHROME : named;
    this.rank = rank;
    label = null;
  }

  private void open(Part named, String text, int rank) {
    place();
    sections = true;
    base = base == 0 ? rank : base;
    part = named;
    this.rank = rank;
    draft.open(text, rank == 0 ? null : Math.max(1, rank - base + 1));
  }

  /** What is below decides whether an unknown heading is the paper's. */
  private void unknown(String text, int rank) {
    boolean inside = this.rank > 0 && (rank == 0 || rank > this.rank);
    boolean own = part.section() || part == Part.FRONT || !inside;
    if (part.section() && !listed) {
      open(part, text, rank);
    } else if (titled && own) {
      pending = new Pending(text, rank);
    } else {
      draft.drop(text, part.why());
    }
  }

  /** Decides about a heading that waits. */
  private void settle(boolean prose) {
    if (pending != null) {
      Pending waiting = pending;
      pending = null;
      if (prose) {
        open(Part.BODY, waiting.text, waiting.rank);
      } else {
        draft.drop(waiting.text, "heading without text");
      }
    }
  }

  /**
   * A paragraph stands here.
   *
   * @param linked the share of it that leads elsewhere
   */
  public void paragraph(Flow flow, double linked) {
    if (flow.isEmpty()) {
      return;
    }
    String text = flow.text();
    if (repeatsEntry.test(text)) {
      draft.drop(text, "repeated reference");
      return;
    }
    boolean menu = linked > MENU && flow.links().isEmpty();
    if (pending != null) {
      int enough = listed ? LATE_PROSE : PROSE;
      settle(!menu && text.length() >= enough);
    }
    if (runIn(text)) {
      return;
    }
    switch (part) {
      case FRONT -> front(flow, text, menu);
      case ABSTRACT -> abstractPart(flow, text, menu);
      case BODY, BACK -> section(flow, text, menu);
      case KEYWORDS -> keywords(flow, text);
      case ABBREVIATIONS -> abbreviations.add(text);
      case RELATED -> related(text);
      default -> draft.drop(text, part.why());
    }
  }

  /** {@code Keywords: …} in a line of its own. */
  private boolean runIn(String text) {
    int colon = text.indexOf(':');
    boolean may =
        part == Part.ABSTRACT
            || part == Part.FRONT
            || (part.section() && draft.keywords().isEmpty());
    if (!may || colon < 0 || colon > 30) {
      return false;
    }
    boolean named = names.part(text.substring(0, colon)).filter(Part.KEYWORDS::equals).isPresent();
    if (named) {
      addKeywords(text.substring(colon + 1));
    }
    return named;
  }

  private void addKeywords(String text) {
    String separator =
        text.indexOf(';') >= 0
            ? ";"
            : text.indexOf('·') >= 0 ? "·" : text.indexOf('|') >= 0 ? "\\|" : ",";
    for (String word : text.split(separator, -1)) {
      String bare = word.strip().replaceFirst("[.,;]$", "");
      if (!bare.isEmpty()) {
        draft.keywords().add(bare);
      }
    }
  }

  private void keywords(Flow flow, String text) {
    if (text.length() > LONGEST_KEYWORDS) {
      part = Part.BODY;
      section(flow, text, false);
    } else {
      addKeywords(text);
    }
  }

  /** A line of keywords; a longer one is the text below them. */
  private static final int LONGEST_KEYWORDS = 600;

  private void front(Flow flow, String text, boolean menu) {
    boolean prose =
        titled && !menu && text.length() >= SHORTEST_ABSTRACT && chrome.whyAround(text).isEmpty();
    if (titled && !menu && above.size() < MAX_FRONT) {
      above.add(text);
    }
    if (prose) {
      leading.add(flow);
      return;
    }
    if (titled && !menu && front.size() < MAX_FRONT) {
      front.add(text);
    }
    draft.drop(text, menu || !titled ? "site chrome" : "front matter");
  }

  private void abstractPart(Flow flow, String text, boolean menu) {
    Optional<String> why = menu ? Optional.of("site chrome") : chrome.why(text);
    if (why.isPresent()) {
      draft.drop(text, why.get());
    } else if (label == null || !flow.links().isEmpty()) {
      draft.abstractPart(flow);
    } else {
      Flow labelled = new Flow();
      labelled.add(label.endsWith(":") ? label : label + ":");
      labelled.space();
      labelled.add(text);
      draft.abstractPart(labelled);
      label = null;
    }
  }

  private void section(Flow flow, String text, boolean menu) {
    Optional<String> why = menu ? Optional.of("site chrome") : chrome.why(text);
    if (why.isPresent() && flow.links().isEmpty()) {
      draft.drop(text, why.get());
    } else {
      draft.paragraph(flow);
    }
  }

  private void related(String text) {
    var read = parser.parse(text).publication();
    if (read.title() != null && read.issued() != null) {
      draft.related().add(read);
    } else {
      draft.drop(text, Part.RELATED.why());
    }
  }

  /** Prose below the title: the abstract, where it is one paragraph and the page has no other. */
  private void place() {
    if (leading.isEmpty()) {
      return;
    }
    Flow first = leading.getFirst();
    boolean alone =
        draft.abstractText().isEmpty()
            && first.text().length() <= LONGEST_ABSTRACT
            && first.links().isEmpty()
            && SENTENCE_END.matcher(first.text()).find();
    if (alone) {
      draft.abstractPart(first);
      leading.removeFirst();
    }
    List<Flow> text = leading.stream().filter(this::isText).toList();
    leading.removeAll(text);
    leading.forEach(line -> draft.drop(line.text(), Part.FRONT.why()));
    leading.clear();
    if (!text.isEmpty()) {
      draft.open("", null);
      text.forEach(draft::paragraph);
    }
  }

  /** Long affiliations stand there too: text cites, or has sentences. */
  private boolean isText(Flow flow) {
    String text = flow.text();
    return !flow.links().isEmpty() || (text.length() > LONGEST_AFFILIATION && text.endsWith("."));
  }

  private static final int LONGEST_AFFILIATION = 350;

  /** The text is over. */
  public void end() {
    settle(false);
    if (!sections && !leading.isEmpty()) {
      place();
    }
    leading.clear();
    draft.abbreviations().putAll(AbbreviationList.of(abbreviations));
    if (draft.abbreviations().isEmpty()) {
      abbreviations.forEach(line -> draft.drop(line, Part.ABBREVIATIONS.why()));
    }
  }
}
