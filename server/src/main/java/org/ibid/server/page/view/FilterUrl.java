package org.ibid.server.page.view;

import org.ibid.server.query.Filters;
import org.jspecify.annotations.Nullable;

/** An address with filters, which facets and chips lead on from. */
interface FilterUrl {

  Filters filters();

  /** The first page of this with other filters. */
  FilterUrl with(Filters others);

  /** The dimension whose values are all shown, or null. */
  @Nullable String expanded();

  /** This with all values of a dimension, or with none expanded. */
  FilterUrl expanding(@Nullable String dimension);

  /** The address, from the root of the server. */
  String path();
}
