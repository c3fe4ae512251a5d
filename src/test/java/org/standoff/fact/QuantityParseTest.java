package org.standoff.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParseTest {

  /** Wording | qualifier | value | low | best | high. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "439 | EXACT | 439 | 439 | 439 | 439",
        "41 dead | EXACT | 41 | 41 | 41 | 41",
        "1,500 people | EXACT | 1500 | 1500 | 1500 | 1500",
        "1\u202f500 people | EXACT | 1500 | 1500 | 1500 | 1500",
        "1,234,567 displaced | EXACT | 1234567 | 1234567 | 1234567 | 1234567",
        "3 million refugees | EXACT | 3000000 | 3000000 | 3000000 | 3000000",
        "2.5 million people | EXACT | 2500000 | 2500000 | 2500000 | 2500000",
        "Thirty-five people were killed | EXACT | 35 | 35 | 35 | 35",
        "2.125 million people | EXACT | 2125000 | 2125000 | 2125000 | 2125000",
        "13 people killed in South Lebanon | EXACT | 13 | 13 | 13 | 13",
        "20 people north of the border | EXACT | 20 | 20 | 20 | 20",
        "one protester | EXACT | 1 | 1 | 1 | 1",
        "nineteen | EXACT | 19 | 19 | 19 | 19",
        "one hundred and twenty-three | EXACT | 123 | 123 | 123 | 123",
        "two thousand five hundred | EXACT | 2500 | 2500 | 2500 | 2500",
        "a hundred and ten detainees | EXACT | 110 | 110 | 110 | 110",
        "five hundred thousand | EXACT | 500000 | 500000 | 500000 | 500000",
        "only 40 people | EXACT | 40 | 40 | 40 | 40",
        "zero deaths | EXACT | 0 | 0 | 0 | 0",
        "another 77 children | EXACT | 77 | 77 | 77 | 77",
        "a total of 851 arrests | EXACT | 851 | 851 | 851 | 851",
        "at least 41 dead | AT_LEAST | 41 | 41 | | ",
        "At least a dozen | AT_LEAST | 12 | 12 | | ",
        "no fewer than 26 | AT_LEAST | 26 | 26 | | ",
        "43 or more | AT_LEAST | 43 | 43 | | ",
        "40+ killed | AT_LEAST | 40 | 40 | | ",
        "at least 20 more people | AT_LEAST | 20 | 20 | | ",
        "more than 40 | MORE_THAN | 40 | 41 | | ",
        "killed more than forty people | MORE_THAN | 40 | 41 | | ",
        "over 850 people detained | MORE_THAN | 850 | 851 | | ",
        "well over 100 | MORE_THAN | 100 | 101 | | ",
        "more than two dozen | MORE_THAN | 24 | 25 | | ",
        "just over 40 | JUST_OVER | 40 | 41 | | 44",
        "slightly more than 1,000 | JUST_OVER | 1000 | 1001 | | 1100",
        "nearly 700 people | NEARLY | 700 | 665 | | 699",
        "NEARLY 700 | NEARLY | 700 | 665 | | 699",
        "almost a thousand | NEARLY | 1000 | 950 | | 999",
        "close to 700 people | NEARLY | 700 | 665 | | 699",
        "just under 50 | NEARLY | 50 | 48 | | 49",
        "up to 1,500 | UP_TO | 1500 | 0 | | 1500",
        "as many as 200 prisoners | UP_TO | 200 | 0 | | 200",
        "no more than 10 | UP_TO | 10 | 0 | | 10",
        "fewer than 30 | FEWER_THAN | 30 | 0 | | 29",
        "less than a hundred | FEWER_THAN | 100 | 0 | | 99",
        "under 20 people | FEWER_THAN | 20 | 0 | | 19",
        "about 50 | APPROXIMATE | 50 | 45 | 50 | 55",
        "around 300 protesters | APPROXIMATE | 300 | 270 | 300 | 330",
        "some 696 | APPROXIMATE | 696 | 626 | 696 | 766",
        "roughly two hundred | APPROXIMATE | 200 | 180 | 200 | 220",
        "approximately 3,000 | APPROXIMATE | 3000 | 2700 | 3000 | 3300",
        "about 2000 protesters | APPROXIMATE | 2000 | 1800 | 2000 | 2200",
        "an estimated 12,000 people | APPROXIMATE | 12000 | 10800 | 12000 | 13200",
        "30 or so | APPROXIMATE | 30 | 27 | 30 | 33",
        "two dozen | APPROXIMATE | 24 | 21 | 24 | 27",
        "two dozen other nations | APPROXIMATE | 24 | 21 | 24 | 27",
        "about two dozen | APPROXIMATE | 24 | 21 | 24 | 27",
        "a dozen journalists | APPROXIMATE | 12 | 10 | 12 | 14",
        "half a dozen | APPROXIMATE | 6 | 5 | 6 | 7",
        "a score of villagers | APPROXIMATE | 20 | 18 | 20 | 22",
        "a hundred people | APPROXIMATE | 100 | 90 | 100 | 110",
        "half a million | APPROXIMATE | 500000 | 450000 | 500000 | 550000",
        "a couple of soldiers | APPROXIMATE | 2 | 1 | 2 | 3",
        "between 20 and 30 | BETWEEN | | 20 | | 30",
        "between one hundred and two hundred | BETWEEN | | 100 | | 200",
        "from 20 to 30 people | BETWEEN | | 20 | | 30",
        "20 to 30 | BETWEEN | | 20 | | 30",
        "20-30 dead | BETWEEN | | 20 | | 30",
        "20–30 dead | BETWEEN | | 20 | | 30",
        "20 — 30 | BETWEEN | | 20 | | 30",
        "five or six people | BETWEEN | | 5 | | 6",
        "two to three dozen | BETWEEN | | 24 | | 36",
        "20 to 30 thousand | BETWEEN | | 20000 | | 30000",
        "four to five hundred thousand | BETWEEN | | 400000 | | 500000",
        "500 to two thousand | BETWEEN | | 500 | | 2000",
        "tens of people | TENS | | 10 | | 99",
        "dozens | DOZENS | | 24 | | 99",
        "Dozens of people were injured | DOZENS | | 24 | | 99",
        "several dozen people | DOZENS | | 24 | | 99",
        "scores of civilians | SCORES | | 40 | | 99",
        "hundreds more | HUNDREDS | | 100 | | 999",
        "hundreds of arrests | HUNDREDS | | 100 | | 999",
        "a few hundred | HUNDREDS | | 100 | | 999",
        "thousands | THOUSANDS | | 1000 | | 9999",
        "tens of thousands of migrants | BETWEEN | | 10000 | | 99999",
        "hundreds of thousands | BETWEEN | | 100000 | | 999999",
        "several hundred thousand | BETWEEN | | 100000 | | 999999",
        "millions of people | BETWEEN | | 1000000 | | 9999999",
        "several journalists | SEVERAL | | 3 | | ",
        "some people | SOME | | 1 | | ",
        "a number of officers | SOME | | 1 | | ",
        "many | MANY | | 1 | | ",
        "many of them children | MANY | | 1 | | ",
        "and forty | EXACT | 40 | 40 | 40 | 40",
        "and, 5 | EXACT | 5 | 5 | 5 | 5",
        "journalists | UNQUANTIFIED | | 1 | | ",
        "civilians were killed | UNQUANTIFIED | | 1 | | ",
        "dead and wounded | UNQUANTIFIED | | 1 | | ",
        "an unspecified number of people | UNQUANTIFIED | | 1 | | ",
        "none | NONE | | 0 | | 0",
        "no one was hurt | NONE | | 0 | | 0",
        "no deaths | NONE | | 0 | | 0",
        "no casualties were reported | NONE | | 0 | | 0",
        "unknown | UNKNOWN | | | | ",
        "an unknown number of people | UNKNOWN | | | | ",
        "it is not known how many people died | UNKNOWN | | | | ",
      })
  void readsWordingsAsTheyOccur(
      String wording,
      Qualifier qualifier,
      @Nullable Integer value,
      @Nullable Integer low,
      @Nullable Integer best,
      @Nullable Integer high) {
    assertEquals(
        new Quantity(wording, qualifier, value, low, best, high, "standoff-1"),
        Quantity.parse(wording));
  }

  @Test
  void keepsTheWordsAsTheyAre() {
    assertEquals("Nearly 700 people", Quantity.parse("  Nearly 700 people ").verbatim());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "  ",
        "arrests in 12 states left 41 dead",
        "11 of 77 children",
        "40 people, 40 of them in Caracas",
        "protesters detained in 2019",
        "23 January",
        "four fifths of them",
        "dozens, perhaps hundreds",
        "many of the 40",
        "about 20 to 30",
        "40 people or more",
        "some 40 or more",
        "20 to 30 or more",
        "40 more than last week",
        "41 killed over the weekend",
        "at least dozens",
        "nearly hundreds",
        "some dozens",
        "two hundreds",
        "between 30 and 20",
        "more than a few",
        "more than half of the 40",
        "half of 40 people",
        "a third of the 120",
        "twice 40",
        "not 40",
        "barely 40",
        "all but 40",
        "two dozen five",
        "a dozen and a half",
        "20 percent",
        "20 % of protesters",
        "$20",
        "20-year-old",
        "41 years",
        "700th",
        "20k",
        "1.5",
        "1.234.567",
        "1,50",
        "41, 42",
        "41,42",
        "-5",
        "minus 5",
        "20/30",
        ">40",
        "fewer than 0",
        "fewer than zero",
        "more than 2147483647",
        "2147483648",
        "3 billion",
        "three billion",
        "99999999999999999999",
        "nine hundred ninety-nine billion dozen",
        "protest",
        "a journalist",
        "the government",
        "no reports of deaths",
        "and",
        "10.000 personas",
        "3.000 people",
        "1.000",
        "40.0 people",
        "10.000 to 20.000",
        "40-odd people",
        "forty-something",
        "something like 40",
        "upward of 40",
        "north of 40",
        "shy of 40",
        "nowhere near 40",
        "40 and counting",
        "40 give or take",
        "c. 40",
        "approx. 40",
        "40 max",
        "exceeding 40",
        "40 each",
        "40 daily",
        "40 pairs",
        "possibly 40",
        "N",
      })
  void refusesWhatItCannotBeSureOf(@Nullable String wording) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Quantity.parse(wording));
    String message = String.valueOf(refusal.getMessage());
    assertFalse(message.isBlank());
    assertFalse(wording != null && wording.length() > 8 && message.contains(wording), message);
  }

  @Test
  void refusesLongTexts() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> Quantity.parse("people ".repeat(50) + "41"));
    assertEquals("a wording has at most 200 characters", refusal.getMessage());
  }
}
