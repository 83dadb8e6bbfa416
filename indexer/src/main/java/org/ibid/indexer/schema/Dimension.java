package org.ibid.indexer.schema;

/**
 * A facet dimension of a kind: a flat sorted-set doc value, and the same values as terms to filter
 * by.
 *
 * @param kind whose documents have it
 * @param name what a filter calls it: {@code mechanism}, {@code year}
 * @param scheme whether its values are concept ids of the scheme of that name, with everything
 *     broader
 */
public record Dimension(Kind kind, String name, boolean scheme) {

  /** Field of the doc values and of the terms. */
  public String field() {
    return kind.field("facet." + name);
  }
}
