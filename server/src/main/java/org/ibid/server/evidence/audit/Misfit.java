package org.ibid.server.evidence.audit;

import org.ibid.indexer.literature.Reference;

/**
 * A reference cited beside a sentence with which its title has nothing in common.
 *
 * @param sureness from 0 to 1: how unlikely it is that the two belong together all the same
 */
public record Misfit(Reference reference, Quotation quotation, double sureness, String why) {}
