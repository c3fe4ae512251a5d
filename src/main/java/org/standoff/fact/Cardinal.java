package org.standoff.fact;

import static org.standoff.fact.Numeral.isUnit;
import static org.standoff.fact.Numeral.wordAt;
import static org.standoff.fact.Rule.require;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one English cardinal number in words, such as "two hundred and five thousand". */
final class Cardinal {

  private static final Map<String, Integer> SMALL = new HashMap<>();

  static {
    String below20 =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            + "fifteen sixteen seventeen eighteen nineteen";
    String tens = "twenty thirty forty fifty sixty seventy eighty ninety";
    for (String word : below20.split(" ", -1)) {
      SMALL.put(word, SMALL.size());
    }
    for (String word : tens.split(" ", -1)) {
      SMALL.put(word, (SMALL.size() - 18) * 10);
    }
  }

  private final List<String> words;
  private final int start;
  private final boolean joinAnd;
  private int position;

  /** What the closed groups of thousands and the open group below them amount to. */
  private long closed;

  private long group;

  /** The smallest scale closed so far: scales descend. */
  private long scale = Long.MAX_VALUE;

  /** The units after the last small number, multiplied. */
  private long unit = 1;

  /** Whether small numbers follow a unit, so that the unit is not that of the whole. */
  private boolean compound;

  private boolean round;

  /** Nothing follows a loose unit: "two dozen five" is not one number. */
  private boolean complete;

  Cardinal(List<String> words, int start, boolean joinAnd) {
    this.words = words;
    this.start = start;
    this.joinAnd = joinAnd;
    this.position = start;
  }

  /**
   * The longest number from the start on; null where none begins there.
   *
   * @throws IllegalArgumentException when it is above 2147483647
   */
  @Nullable Numeral read() {
    if (wordAt(words, start).equals("zero")) {
      return new Numeral(0, 1, false, 1);
    }
    if (Numeral.isArticle(wordAt(words, start)) && isUnit(wordAt(words, start + 1))) {
      group = 1;
      round = true;
      position++;
    }
    while (!complete && (readSmall() || readUnit() || readAnd())) {
      position++;
    }
    long value = closed + group;
    require(value <= Integer.MAX_VALUE, "a count is at most 2147483647");
    return position == start
        ? null
        : new Numeral(value, compound ? 1 : unit, round && !compound, position - start);
  }

  private boolean readSmall() {
    int small = SMALL.getOrDefault(wordAt(words, position), 0);
    long below = group % 100;
    boolean begins = below == 0 && (unit > 1 || position == start);
    boolean follows = below >= 20 && below % 10 == 0 && small < 10;
    if (small == 0 || !(begins || follows)) {
      return false;
    }
    compound |= unit > 1;
    group += small;
    return true;
  }

  private boolean readUnit() {
    String word = wordAt(words, position);
    long size = Numeral.unit(word);
    if (Numeral.isLoose(word) && closed + group > 0) {
      closed = (closed + group) * size;
      group = 0;
      round = true;
      complete = true;
    } else if (size == 100 && group > 0 && group < 100) {
      group *= size;
    } else if (size > 100 && group > 0 && size < scale) {
      closed += group * size;
      group = 0;
      scale = size;
    } else {
      return false;
    }
    unit *= size;
    return true;
  }

  private boolean readAnd() {
    return joinAnd
        && position > start
        && wordAt(words, position).equals("and")
        && isUnit(wordAt(words, position - 1))
        && SMALL.getOrDefault(wordAt(words, position + 1), 0) > 0;
  }
}
