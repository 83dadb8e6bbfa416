package org.ibid.server.eval.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.ibid.server.search.Hit;

/** What judgements call the records of an index. */
final class RecordNames {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Judgements judgements;

  RecordNames(Judgements judgements) {
    this.judgements = judgements;
  }

  /** The record's id, or the key that it had in its file, whichever was judged for the topic. */
  String name(Hit hit, Topic topic) {
    Set<String> judged = judgements.of(topic.id()).keySet();
    String key = json(hit).path("source_id").asText("");
    return judged.contains(hit.id()) || key.isBlank() ? hit.id() : key;
  }

  /** The record as the contract has it. */
  static JsonNode json(Hit hit) {
    try {
      return MAPPER.readTree(hit.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index holds JSON", e);
    }
  }
}
