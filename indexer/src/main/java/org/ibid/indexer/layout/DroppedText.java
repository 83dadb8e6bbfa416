package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Dropped;

/** Collects the passages that are in no field, in the order they are met. */
final class DroppedText {

  private final List<Dropped> passages = new ArrayList<>();

  void add(String text, String why) {
    if (!Blank.only(text)) {
      passages.add(new Dropped(text, why));
    }
  }

  List<Dropped> passages() {
    return passages;
  }
}
