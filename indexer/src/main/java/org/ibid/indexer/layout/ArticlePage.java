package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.print.PrintedText;
import org.jspecify.annotations.Nullable;

/** Reads a page of an article, a chapter, or any text: block by block, from heading to heading. */
final class ArticlePage {

  /** Prose of this length among links is the paper's, back after an interruption. */
  private static final int CONTENT = 240;

  /** Blocks of a side bar are shorter. */
  private static final int SIDE_BAR = 70;

  private final SiteChrome chrome;
  private final SectionNames names;
  private final PageBlocks page;
  private final List<Block> blocks;
  private final Headings headings;
  private final PartNames partNames;
  private final Set<Integer> contents;
  private final Set<Integer> strays;

  /** Until here the front matter goes on; -1 on a page without a heading of an abstract. */
  private final int firstAbstract;

  private final Draft draft = new Draft();
  private final SectionText sectionText = new SectionText(draft);
  private final AbstractReader abstractReader;
  private final PageFacts facts = new PageFacts();
  private final Asides asides = new Asides(draft, facts);
  private final FrontBlocks front = new FrontBlocks();
  private final PageLists lists = new PageLists();
  private final @Nullable Looks looks;
  private final LoneLabels loneLabels = new LoneLabels();
  private final KeywordReader keywordReader = new KeywordReader();
  private Part part = Part.FRONT;
  private Part before = Part.FRONT;

  ArticlePage(List<Line> lines, SectionNames names, SiteChrome chrome) {
    this.names = names;
    this.chrome = chrome;
    this.page = new Blocks(names, chrome).of(RunningHeads.removed(lines, draft.dropped));
    this.blocks = page.all();
    this.headings = new Headings(blocks, names, chrome);
    this.partNames = new PartNames(chrome, headings);
    this.contents = TableOfContents.of(blocks, headings);
    this.strays = headings.hasList() ? ListStretches.of(blocks, headings) : Set.of();
    this.firstAbstract = headings.firstAbstract(contents);
    this.abstractReader = new AbstractReader(draft, blocks);
    this.looks = null;
  }

  /** A page whose blocks and columns are known from print. */
  ArticlePage(TypesetPage typeset, SectionNames names, SiteChrome chrome) {
    this.names = names;
    this.chrome = chrome;
    this.page = typeset.blocks();
    this.blocks = page.all();
    this.headings = new Headings(blocks, names, chrome, typeset.looks());
    this.partNames = new PartNames(chrome, headings);
    this.contents = TableOfContents.of(blocks, headings);
    this.strays = Set.of();
    this.firstAbstract = headings.firstAbstract(contents);
    this.abstractReader = new AbstractReader(draft, blocks);
    this.looks = typeset.looks();
  }

  /** Reads the page, knowing what stood around its lines in print. */
  Outline read(PrintedText printed) {
    return read(printed.dropped(), printed.heads(), printed.pages() > 1);
  }

  /** Notes what small print beside the text says of the paper. */
  void note(String text) {
    int colon = Block.colon(text);
    boolean cite =
        colon > 0 && names.part(text.substring(0, colon)).filter(p -> p == Part.CITE).isPresent();
    if (cite) {
      asides.cite(Blank.strip(text.substring(colon + 1)));
    } else {
      facts.about(text);
      draft.dropped.add(text, "note");
    }
  }

  /**
   * Reads the page.
   *
   * @param heads heads and feet of its sheets
   * @param sheets whether it was printed on several
   */
  Outline read(List<Dropped> around, List<String> heads, boolean sheets) {
    around.forEach(passage -> draft.dropped.add(passage.text(), passage.why()));
    heads.forEach(facts::head);
    for (int i = 0; i < blocks.size(); i++) {
      if (page.isHead(i)) {
        front.add(blocks.get(i));
      } else if (contents.contains(i)) {
        draft.dropped.add(blocks.get(i).text(), "table of contents");
      } else if (strays.contains(i) && mayStray(sheets)) {
        lists.stray(blocks.get(i).lines());
      } else {
        block(i);
      }
    }
    abstractReader.endLabel();
    draft.keywords.addAll(keywordReader.keywords());
    draft.abbreviations.putAll(
        AbbreviationList.read(lists.of(Part.ABBREVIATIONS), page.join(), draft.dropped));
    draft.entries.addAll(
        ReferenceListSplitter.split(lists.references(), page.join(), draft.dropped));
    lists.readRelated(draft);
    new FrontMatter(draft, front.all(), facts).read(page);
    return draft.outline();
  }

  /** Entries of the list stray into sections; over the edge of a sheet, into what ends it too. */
  private boolean mayStray(boolean sheets) {
    return part.section()
        || (sheets
            && draft.hasSections()
            && switch (part) {
              case LICENCE, FURNITURE, CHROME, AUTHORS, AFFILIATIONS, ABOUT, JOURNAL -> true;
              default -> false;
            });
  }

  private void block(int i) {
    Block block = blocks.get(i);
    Optional<Heading> known = headings.known(i);
    boolean button =
        known.isPresent() && partNames.areButton(known.get(), block, part, front.isTitled());
    if (known.isPresent()
        && !button
        && partNames.open(known.get(), i, block, part, front.isTitled())) {
      open(known.get(), i);
      return;
    }
    if (runIn(block)) {
      return;
    }
    if (part == Part.FRONT && (front.hold(block) || MenuRow.is(block.text()))) {
      draft.dropped.add(block.text(), front.hold(block) ? "repeated title" : "site chrome");
      return;
    }
    boolean linkRow = part == Part.REFERENCES && LinkRow.is(block.text());
    Optional<String> why = linkRow ? Optional.empty() : why(block);
    if (why.isPresent()) {
      if (why.get().equals(Part.LICENCE.why())) {
        facts.licence(block.text());
      }
      draft.dropped.add(block.text(), why.get());
      return;
    }
    Optional<Heading> unknown =
        mayOpenUnknown(i) && !sectionText.isCaptionOpen() ? headings.unknown(i) : Optional.empty();
    if (unknown.isPresent()
        && !(part == Part.ABSTRACT && abstractReader.owns(block))
        && !(part == Part.FRONT && FrontLine.isFurniture(block.text()))) {
      open(unknown.get(), i);
    } else {
      text(block);
    }
  }

  /** Why a block is no part of the paper; in its own sections only what is so everywhere. */
  private Optional<String> why(Block block) {
    return switch (part) {
      case BODY, BACK, ABBREVIATIONS, CITE, ABOUT, JOURNAL, RELATED -> chrome.why(block.text());
      default ->
          !isReference(block)
              ? chrome.whyAround(block.text())
              : loneLabels.isNext(block.text()) ? Optional.empty() : chrome.why(block.text());
    };
  }

  private boolean isReference(Block block) {
    return part == Part.REFERENCES && block.text().codePoints().anyMatch(Character::isDigit);
  }

  /** Unknown headings are looked for where sections are, or may begin. */
  private boolean mayOpenUnknown(int i) {
    Block next = blocks.get(Math.min(i + 1, blocks.size() - 1));
    return switch (part) {
      case BODY -> true;
      case BACK -> !draft.isSectionEmpty();
      case ABSTRACT -> !abstractReader.isEmpty();
      case FRONT -> front.isTitled() && i > firstAbstract;
      case KEYWORDS -> !keywordReader.isEmpty() && (keywordReader.isSeparated() || next.prose());
      default -> false;
    };
  }

  private void open(Heading heading, int i) {
    if (part == Part.ABSTRACT) {
      if (abstractReader.isLabel(heading, i)) {
        abstractReader.label(heading);
        return;
      }
      abstractReader.close();
    }
    lists.readRelated(draft);
    before = part.section() ? part : before;
    part = heading.part();
    if (part.section()) {
      draft.open(heading.text(), heading.level());
    } else if (part == Part.ABSTRACT && abstractReader.isOver()) {
      part = Part.CHROME;
      draft.dropped.add(blocks.get(i).text(), "repeated heading");
    } else {
      draft.dropped.add(
          blocks.get(i).text(),
          part == Part.CHROME || part == Part.FURNITURE ? "site chrome" : "label");
    }
  }

  /** {@code Keywords: …}, {@code Abstract: …}: a heading and its text in one block. */
  private boolean runIn(Block block) {
    Optional<RunIn> found = RunIn.of(block, names).filter(this::mayStandHere);
    found.ifPresent(this::take);
    return found.isPresent();
  }

  private boolean mayStandHere(RunIn heading) {
    return switch (heading.part()) {
      case KEYWORDS -> keywordReader.isEmpty() && part != Part.REFERENCES;
      case ABSTRACT -> part == Part.FRONT;
      case ABBREVIATIONS -> part != Part.REFERENCES;
      case CITE -> true;
      case BACK -> part.section();
      default -> false;
    };
  }

  private void take(RunIn heading) {
    if (heading.part() == Part.BACK) {
      part = Part.BACK;
      draft.open(heading.label(), null);
      draft.paragraph(heading.rest());
      return;
    }
    draft.dropped.add(heading.printed(), "label");
    switch (heading.part()) {
      case KEYWORDS -> runInKeywords(heading.rest());
      case ABSTRACT -> {
        part = Part.ABSTRACT;
        draft.abstractParts.addAll(AbstractLabels.parts(heading.rest()));
      }
      case ABBREVIATIONS -> lists.of(Part.ABBREVIATIONS).add(new Line(heading.rest(), 0, "", true));
      default -> {
        part = Part.CITE;
        text(heading.restOfBlock());
      }
    }
  }

  private void runInKeywords(String rest) {
    keywordReader.add(rest);
    if (part == Part.ABSTRACT) {
      abstractReader.close();
      part = Part.BODY;
    }
  }

  private void text(Block block) {
    switch (part) {
      case FRONT -> front.add(block);
      case ABSTRACT -> abstractReader.text(block.text());
      case BODY, BACK -> section(block);
      case KEYWORDS -> keywords(block);
      case ABBREVIATIONS, REFERENCES, RELATED -> lists.of(part).addAll(block.lines());
      case CITE -> asides.cite(block.text());
      case ABOUT -> asides.about(block.text());
      case JOURNAL -> asides.journal(block.text());
      case AUTHORS -> asides.authors(block.text());
      case AFFILIATIONS, LICENCE, FURNITURE, CHROME -> interruption(block);
    }
  }

  private void section(Block block) {
    if (looks != null && looks.isNote(block)) {
      draft.dropped.add(block.text(), "note");
    } else {
      sectionText.add(block);
    }
  }

  private void keywords(Block block) {
    boolean over = keywordReader.isOver(block);
    if (FrontLine.isFact(block.text()) || (over && draft.hasSections())) {
      part = Part.CHROME;
      interruption(block);
    } else if (over || !KeywordList.isPlausible(block.text())) {
      part = Part.BODY;
      draft.open("", null);
      sectionText.add(block);
    } else {
      keywordReader.add(block);
    }
  }

  /** Below links at the head of a page the paper begins with its journal, its type, or a title. */
  private boolean opensPaper(Block block) {
    boolean head = before == Part.FRONT && !draft.hasSections() && abstractReader.isEmpty();
    return head
        && (FrontLine.opensPaper(block.text())
            || (front.all().isEmpty() && block.text().length() >= SIDE_BAR));
  }

  /** Text among links: dropped, unless it is the paper that goes on. */
  private void interruption(Block block) {
    boolean site = part == Part.CHROME || part == Part.LICENCE || part == Part.FURNITURE;
    if (site && opensPaper(block)) {
      part = Part.FRONT;
      text(block);
    } else if (part == Part.CHROME
        && before.section()
        && block.prose()
        && block.text().length() >= CONTENT) {
      part = before;
      text(block);
    } else {
      if (FrontLine.isFact(block.text())) {
        facts.about(block.text());
      }
      draft.dropped.add(block.text(), part.why());
    }
  }
}
