package org.ibid.indexer.reference;

import java.util.List;

/** A way in which papers print their marks. */
interface MarkStyle {

  /** The marks of a paragraph, ascending, without overlap. */
  List<Mark> marks(String paragraph);
}
