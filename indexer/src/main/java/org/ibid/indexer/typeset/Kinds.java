package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.indexer.typeset.Passage.Kind;

/** Says what passages were set as, by their looks and their place. */
final class Kinds {

  /** Headings have no more words and lines. */
  private static final int MOST_WORDS = 25;

  private static final int MOST_LINES = 4;

  /** A heading that only its cut tells has no more words. */
  private static final int FEW_WORDS = 12;

  /** A cut of headings has less than this share of the characters. */
  private static final double RARE = 0.08;

  /** Programs that recognise letters on images give all the same cut. */
  private static final double ONE_FACE = 0.97;

  /** A subtitle has at least this part of the title's size; authors have less. */
  private static final double SUBTITLE = 0.74;

  private static final double SUBTITLE_TO_TEXT = 1.2;

  /** Sizes are alike within so many points. */
  private static final double ALIKE = 0.3;

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:(?:Supplementary|Supporting|Extended Data|Additional) )?(?:Table|TABLE|Tab\\.|Figure|FIGURE|Fig\\.?|FIG\\.?|Scheme|Box|Chart|Plate)\\s?(?:S?\\d{1,2}|[IVX]{1,5})(?![\\d,–-]).*+",
          Pattern.DOTALL);

  private final List<LineGroup> groups;
  private final TextStyle style;
  private final ColumnEdges edges;
  private final TitleSearch titles;

  /**
   * Kinds of passages.
   *
   * @param facts what is known of the paper beside its text
   */
  Kinds(List<LineGroup> groups, TextStyle style, ColumnEdges edges, PaperFacts facts) {
    this.groups = groups;
    this.style = style;
    this.edges = edges;
    this.titles = new TitleSearch(groups, style, facts);
  }

  List<Kind> of() {
    List<Kind> kinds = new ArrayList<>();
    int title = titles.first();
    boolean table = false;
    for (int i = 0; i < groups.size(); i++) {
      LineGroup group = groups.get(i);
      Kind kind = isTitle(i, title) ? Kind.TITLE : kind(group, table, i);
      boolean below =
          i > 0 && (kinds.get(i - 1) == Kind.TITLE || kinds.get(i - 1) == Kind.SUBTITLE);
      if (kind != Kind.TITLE && below && isSubtitle(group, groups.get(title))) {
        kind = Kind.SUBTITLE;
      }
      table = kind == Kind.TABLE || (kind == Kind.CAPTION && group.text().startsWith("T"));
      kinds.add(kind);
    }
    return kinds;
  }

  private Kind kind(LineGroup group, boolean table, int i) {
    if (isCaption(group)) {
      return Kind.CAPTION;
    }
    boolean sameColumn = i > 0 && groups.get(i - 1).last().column() == group.first().column();
    if ((group.isTabular() && group.lines().size() > 1)
        || (table && sameColumn && (style.isSmaller(group) || group.isTabular()))) {
      return Kind.TABLE;
    }
    if (isHeading(group, i)) {
      return Kind.HEADING;
    }
    return style.isSmaller(group) ? Kind.SMALL : Kind.TEXT;
  }

  private boolean isCaption(LineGroup group) {
    boolean other =
        Math.abs(group.size() - style.size()) > ALIKE
            || !group.first().style().face().equals(style.face())
            || !group.first().words().getFirst().face().equals(style.face());
    return other && CAPTION.matcher(group.text()).matches();
  }

  /** Heavier, larger or of another cut than the text, short, and not ending like a sentence. */
  private boolean isHeading(LineGroup group, int i) {
    String text = group.text();
    boolean shape =
        group.lines().size() <= MOST_LINES
            && group.words() <= MOST_WORDS
            && group.letters() > 2
            && i + 1 < groups.size()
            && !style.isSmaller(group)
            && ",;".indexOf(text.charAt(text.length() - 1)) < 0;
    return shape && looksLikeHeading(i, text);
  }

  private boolean looksLikeHeading(int i, String text) {
    LineGroup group = groups.get(i);
    boolean face = !group.first().style().face().equals(style.face());
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    return style.isLarger(group)
        || (group.bold() && !style.face().bold())
        || (face && group.italic() && !style.face().italic())
        || capitals
        || (face && isRareAboveText(i))
        || (style.share(style.face()) > ONE_FACE && standsAlone(i));
  }

  /** Many fonts don't say that they are bold; a cut that is seldom used above text is enough. */
  private boolean isRareAboveText(int i) {
    LineGroup group = groups.get(i);
    boolean text =
        i + 1 < groups.size() && groups.get(i + 1).first().style().face().equals(style.face());
    return text
        && group.words() <= FEW_WORDS
        && !group.text().endsWith(".")
        && edges.isShort(group.last())
        && style.share(group.first().style().face()) < RARE;
  }

  /** Where all is in one cut, a short line with room above it and text below it. */
  private boolean standsAlone(int i) {
    LineGroup group = groups.get(i);
    return i > 0
        && group.lines().size() == 1
        && group.words() <= FEW_WORDS
        && ".:".indexOf(group.text().charAt(group.text().length() - 1)) < 0
        && Character.isLetterOrDigit(group.text().codePointAt(0))
        && edges.isShort(group.first())
        && groups.get(i - 1).last().column() == group.first().column()
        && style.isApart(groups.get(i - 1).last(), group.first())
        && groups.get(i + 1).first().column() == group.first().column();
  }

  /** In the title's cut and not much smaller. */
  private boolean isSubtitle(LineGroup group, LineGroup title) {
    return group.size() >= SUBTITLE * title.size()
        && group.size() > SUBTITLE_TO_TEXT * style.size()
        && group.bold() == title.bold()
        && group.first().page() == title.first().page();
  }

  /** The title, and what follows on it in its size and cut. */
  private boolean isTitle(int i, int title) {
    if (title < 0 || i < title) {
      return false;
    }
    if (i <= titles.last()) {
      return true;
    }
    LineGroup opening = groups.get(title);
    if (!style.isLarger(opening) && opening.bold() == style.face().bold()) {
      return false;
    }
    for (int at = title + 1; at <= i; at++) {
      LineGroup group = groups.get(at);
      LineGroup first = groups.get(title);
      if (Math.abs(group.size() - first.size()) > ALIKE
          || group.bold() != first.bold()
          || group.first().page() != first.first().page()) {
        return false;
      }
    }
    return true;
  }
}
