package org.standoff.casualty.estimate;

/** How much of the scope a figure is about, and hence what it says about the scope. */
enum Reach {
  WHOLE(
      "about the scope: of its days, undated, one unnamed day among which the scope's one day can"
          + " be, or a running count as of the newest day",
      "[low, high]") {
    @Override
    Span of(Span stated) {
      return stated;
    }
  },
  LESS(
      "about less: of some of its days, some of the victims or a place inside, a part of another"
          + " figure, or a running count as of an earlier day than the newest",
      "[low, -)") {
    @Override
    Span of(Span stated) {
      return stated.notFewer();
    }
  },
  MORE("about more: days before or after the scope's as well as all of its own", "[0, high]") {
    @Override
    Span of(Span stated) {
      return stated.notMore();
    }
  },
  ASKEW("about less in one respect and more in another", "no bound") {
    @Override
    Span of(Span stated) {
      return Span.NOTHING;
    }
  };

  private final String meaning;
  private final String reading;

  Reach(String meaning, String reading) {
    this.meaning = meaning;
    this.reading = reading;
  }

  /** What bounds on its own subject say about the scope. */
  abstract Span of(Span stated);

  /** When it holds, as it is published. */
  String meaning() {
    return meaning;
  }

  /** What a figure counts as then, as it is published. */
  String reading() {
    return reading;
  }

  static Reach of(boolean less, boolean more) {
    if (less) {
      return more ? ASKEW : LESS;
    }
    return more ? MORE : WHOLE;
  }
}
