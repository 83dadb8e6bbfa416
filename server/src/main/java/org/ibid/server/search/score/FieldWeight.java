package org.ibid.server.search.score;

/**
 * How a field counts where fields are combined.
 *
 * @param field of the index
 * @param weight how often each word of it counts
 * @param lengthNormalization BM25's b: from 0, the length of the field is nothing to go by, to 1, a
 *     word of a text twice as long is worth half
 */
public record FieldWeight(String field, float weight, float lengthNormalization) {
  public FieldWeight {
    if (!(weight > 0) || !(lengthNormalization >= 0 && lengthNormalization <= 1)) {
      throw new IllegalArgumentException(
          "weight is above 0 and b from 0 to 1, got " + weight + ", " + lengthNormalization);
    }
  }
}
