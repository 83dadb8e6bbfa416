/**
 * The reader of MARC 21 in XML, the records of libraries, alone or in a catalogue's answer.
 *
 * <p>Start from {@link org.ibid.indexer.source.marc.MarcReader}. The stream is cut at its records
 * (package {@code xml}), {@code MarcRecord} keeps the fields of one with their subfields, and
 * {@code MarcFields} says what they mean. Depends on {@code source}, {@code source.xml} and {@code
 * source.bibliography}.
 */
@NullMarked
package org.ibid.indexer.source.marc;

import org.jspecify.annotations.NullMarked;
