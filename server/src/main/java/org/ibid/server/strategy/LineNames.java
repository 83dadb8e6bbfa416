package org.ibid.server.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.ibid.server.strategy.ReadLine.Before;
import org.ibid.server.strategy.ReadLine.Missing;
import org.ibid.server.strategy.ReadLine.Target;
import org.ibid.server.strategy.ReadLine.Why;

/** Which lines of a strategy a name may mean; a misprint may have given it to several. */
final class LineNames {

  private final Map<String, TreeSet<Integer>> places = new HashMap<>();

  LineNames(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      places.computeIfAbsent(key(names.get(i)), name -> new TreeSet<>()).add(i);
    }
  }

  /** What a name means in a line: the last line before it that is called so. */
  Target target(String name, int in) {
    TreeSet<Integer> all = places.getOrDefault(key(name), new TreeSet<>());
    Integer before = all.lower(in);
    if (before != null) {
      return new Before(before);
    }
    if (all.isEmpty()) {
      return new Missing(Why.NOWHERE);
    }
    return new Missing(all.contains(in) ? Why.ITSELF : Why.LATER);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
