package org.ibid.server.eval.ranking;

/**
 * Something that people wanted to know.
 *
 * @param id as the judgements name it
 * @param text the question in words
 */
public record Topic(String id, String text) {
  public Topic {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a topic has an id: " + text);
    }
  }
}
