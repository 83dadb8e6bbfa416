package org.ibid.indexer.reference;

import java.util.regex.Pattern;

/** Those whose hands a book went through, where they are named behind its title. */
final class Hands {

  /** Who translated or edited a book, behind its title. */
  private static final Pattern NAMED =
      Pattern.compile(
          " \\((?:[^()]{2,60}, )?[Tt]rans\\.?\\)$|[.,;] \\(?(?:[Tt]rans(?:lated|l)?\\.?(?: by| from)?"
              + "|[\u00dc\u00fc]bers\\. v(?:on|\\.)|Hg\\. v(?:on|\\.)|[Tt]rad(?:uit|uction|uzione)?\\.?"
              + "|Ed(?:ited|ited and translated) by) \\p{Lu}[^:?]{3,80}$");

  private Hands() {}

  /** {@code , 2 vols.} */
  private static final Pattern VOLUMES = Pattern.compile("[.,;] \\(?\\d{1,2} vols?\\.?\\)?$");

  /** The title without them, and without how many volumes it has. */
  static String taken(String title) {
    String alone = NAMED.matcher(title).replaceFirst("");
    return alone.contains(" vol") ? VOLUMES.matcher(alone).replaceFirst("") : alone;
  }
}
