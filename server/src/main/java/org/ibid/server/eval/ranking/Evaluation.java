package org.ibid.server.eval.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run against judgements.
 *
 * @param name of the ranking
 * @param byTopic each measure by topic, for every topic that has a relevant document; one that the
 *     run has nothing for counts as 0, as trec_eval does when told to average over all ({@code -c})
 */
public record Evaluation(String name, Map<Measure, Map<String, Double>> byTopic) {

  public Evaluation {
    Map<Measure, Map<String, Double>> copy = new EnumMap<>(Measure.class);
    byTopic.forEach((measure, values) ->
        copy.put(measure, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    byTopic = Collections.unmodifiableMap(copy);
  }

  /** Measures a run. */
  public static Evaluation of(Run run, Judgements judgements) {
    Map<Measure, Map<String, Double>> byTopic = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Map<String, Double> values = new LinkedHashMap<>();
      for (String topic : judgements.topics()) {
        if (judgements.isAnswerable(topic)) {
          values.put(topic, measure.of(run.documents(topic), judgements.of(topic)));
        }
      }
      byTopic.put(measure, values);
    }
    return new Evaluation(run.name(), byTopic);
  }

  /** The measure's mean over the topics; 0 where there are none. */
  public double mean(Measure measure) {
    return values(measure).stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** How many topics were measured. */
  public int topics() {
    return values(Measure.MAP).size();
  }

  /** The measure by topic, in the order of the judgements. */
  List<Double> values(Measure measure) {
    return List.copyOf(byTopic.getOrDefault(measure, Map.of()).values());
  }

  /** Whether another ranking, measured against the same judgements, differs by more than chance. */
  public PairedTest against(Evaluation other, Measure measure) {
    return PairedTest.of(values(measure), other.values(measure));
  }
}
