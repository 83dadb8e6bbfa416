package org.ibid.bench.pubmed;

/**
 * A word for every rank, none twice: the long tail of a vocabulary, which no list of real words
 * has. Some look like names of genes, some have a hyphen or a Greek letter, as in the literature.
 */
final class MadeUpWords {

  private static final String[] SYLLABLES = {
    "ba", "cor", "dil", "fen", "gra", "hel", "im", "ju", "kal", "lor", "mi", "nex", "or", "pra",
    "qui", "rov", "sta", "tel", "ul", "vin", "xan", "yr", "zo", "bri", "cla", "dru", "fo", "gli",
    "hy", "pter", "mag", "nul"
  };

  private static final String[] ENDINGS = {
    "ine", "ase", "osis", "ic", "al", "ation", "in", "ate", "oid", "ia", "ous", "ectomy"
  };

  private static final String[] GREEK = {"α", "β", "γ", "δ", "κ"};
  private static final int GENE_IN = 8;
  private static final int HYPHENATED_IN = 50;
  private static final int LETTERS = 26;

  private MadeUpWords() {}

  /** The word of a rank; small ranks have short words, as frequent words are. */
  static String of(int rank) {
    if (rank % HYPHENATED_IN == HYPHENATED_IN - 1) {
      return gene(rank) + "-" + GREEK[rank / HYPHENATED_IN % GREEK.length];
    }
    return rank % GENE_IN == GENE_IN - 1 ? gene(rank) : plain(rank);
  }

  private static String plain(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank / ENDINGS.length;
    do {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0);
    return word.append(ENDINGS[rank % ENDINGS.length]).toString();
  }

  private static String gene(int rank) {
    StringBuilder name = new StringBuilder();
    int rest = rank;
    for (int i = 0; i < 3; i++) {
      name.append((char) ('A' + rest % LETTERS));
      rest /= LETTERS;
    }
    return name.append(rest + 1).toString();
  }

  /** A family name for every rank. */
  static String name(int rank) {
    String word = plain(rank * ENDINGS.length);
    String stem = word.substring(0, word.length() - ENDINGS[0].length());
    return Character.toUpperCase(stem.charAt(0))
        + stem.substring(1)
        + (rank % 3 == 0 ? "son" : "er");
  }
}
