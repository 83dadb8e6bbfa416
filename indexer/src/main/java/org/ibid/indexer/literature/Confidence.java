package org.ibid.indexer.literature;

/** From where on what was understood is taken for sure. */
public final class Confidence {

  /**
   * Below it a field or mark is for a person to look at: confidence is about the share of a rule's
   * values that are right, so that of these one in five or more is wrong.
   */
  public static final double SURE = 0.8;

  private Confidence() {}

  /** Whether anything of a reference is unsure, or hardly anything of it was understood. */
  public static boolean isLow(Reference reference) {
    return reference.confidence().values().stream().anyMatch(sure -> sure < SURE)
        || (reference.publication().title() == null
            && reference.publication().containerTitle() == null);
  }

  /** Whether it is unsure what a mark means. */
  public static boolean isLow(Citation citation) {
    return citation.confidence() < SURE;
  }

  /** Whether it is unsure what any mark of a statement means. */
  public static boolean isLow(Statement statement) {
    return statement.citations().stream().anyMatch(Confidence::isLow);
  }

  /**
   * Whether a paper is for a person to look at: its reader warned, it lacks title, author or year,
   * or more than a tenth of its references or of its statements are unsure.
   */
  public static boolean isLow(Paper paper) {
    Publication publication = paper.publication();
    long references = paper.references().stream().filter(Confidence::isLow).count();
    long statements = paper.statements().stream().filter(Confidence::isLow).count();
    return !paper.warnings().isEmpty()
        || publication.title() == null
        || publication.author().isEmpty()
        || publication.issued() == null
        || references * 10 > paper.references().size()
        || statements * 10 > paper.statements().size();
  }
}
