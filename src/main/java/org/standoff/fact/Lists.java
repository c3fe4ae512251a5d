package org.standoff.fact;

import java.util.List;

/** Changes lists that Hibernate watches, which must stay the same objects. */
public final class Lists {

  private Lists() {}

  /** Makes a list hold these elements. */
  public static <T> void replace(List<T> list, List<? extends T> elements) {
    list.clear();
    list.addAll(elements);
  }
}
