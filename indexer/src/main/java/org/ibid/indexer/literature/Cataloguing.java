package org.ibid.indexer.literature;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the cataloguers of a bibliographic database said of a paper, beside what the paper says
 * itself.
 *
 * @param headings subject headings, in printed order
 * @param publicationTypes as printed: {@code Randomized Controlled Trial}
 * @param languages BCP 47, in printed order
 * @param substances names of chemicals, in printed order
 * @param dates of the record
 */
public record Cataloguing(
    List<SubjectHeading> headings,
    List<String> publicationTypes,
    List<String> languages,
    List<String> substances,
    Map<RecordDate, LocalDate> dates) {

  /** Of a paper that no database's record was read of. */
  public static final Cataloguing NONE =
      new Cataloguing(List.of(), List.of(), List.of(), List.of(), Map.of());

  public Cataloguing {
    headings = List.copyOf(headings);
    publicationTypes = List.copyOf(publicationTypes);
    languages = List.copyOf(languages);
    substances = List.copyOf(substances);
    Map<RecordDate, LocalDate> ordered = new EnumMap<>(RecordDate.class);
    ordered.putAll(dates);
    dates = Collections.unmodifiableMap(ordered);
  }

  /** Whether nothing was said. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
