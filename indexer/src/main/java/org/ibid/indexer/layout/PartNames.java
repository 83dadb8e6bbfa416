package org.ibid.indexer.layout;

/** Which names of parts head one where they stand, and which are links of the site. */
final class PartNames {

  /** A badge among the lines of the front matter; further down the heading of a licence. */
  private static final String FREE = "open access";

  private final SiteChrome chrome;
  private final Headings headings;

  PartNames(SiteChrome chrome, Headings headings) {
    this.chrome = chrome;
    this.headings = headings;
  }

  /**
   * Above the title names of parts are tabs and links, unless they open the paper itself.
   *
   * @param part that it stands in
   * @param titled whether a title stands above
   */
  boolean areButton(Heading heading, Block block, Part part, boolean titled) {
    if (part == Part.FRONT && isFree(block)) {
      return true;
    }
    return part == Part.FRONT
        && (chrome.isButton(block.text()) || isFree(block))
        && switch (heading.part()) {
          case CHROME, RELATED -> true;
          case LICENCE -> !titled || isFree(block);
          case FURNITURE, JOURNAL, ABOUT, CITE -> !titled;
          default -> false;
        };
  }

  private static boolean isFree(Block block) {
    return Folded.of(block.text()).equals(FREE);
  }

  /**
   * Whether a heading opens its part.
   *
   * @param i its block
   * @param part that it stands in
   * @param titled whether a title stands above
   */
  boolean open(Heading heading, int i, Block block, Part part, boolean titled) {
    return switch (part) {
      case BODY, ABSTRACT -> heading.part() != Part.REFERENCES || headings.opensList(i);
      case KEYWORDS, ABBREVIATIONS, REFERENCES, RELATED -> !block.bullet();
      case FRONT -> !heading.part().section() || titled;
      default -> true;
    };
  }
}
