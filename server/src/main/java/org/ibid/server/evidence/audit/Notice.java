package org.ibid.server.evidence.audit;

import java.util.List;

/**
 * A notice about a publication, as Retraction Watch lists it.
 *
 * @param record number of the record in the list
 * @param nature {@code Retraction}, {@code Correction}, {@code Expression of concern}, {@code
 *     Reinstatement}
 * @param date of the notice as year, month and day; as printed where it is no date; may be empty
 * @param reasons as listed, without their plus signs
 * @param doi of the notice, or empty
 */
public record Notice(String record, String nature, String date, List<String> reasons, String doi) {
  public Notice {
    reasons = List.copyOf(reasons);
  }
}
