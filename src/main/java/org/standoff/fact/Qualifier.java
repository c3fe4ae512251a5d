package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;

/** How a number is worded, which decides how it is read. */
@Description(
    "How a number N is worded, and how rule set standoff-1 reads it as inclusive bounds, where "
        + "\"-\" is unbounded; tens, dozens and hundreds follow the practice of ACLED of giving such "
        + "words a fixed reading.")
public enum Qualifier {
  @Description("A bare number: [N, N].")
  EXACT,
  @Description("\"At least\", \"no fewer than\": [N, -).")
  AT_LEAST,
  @Description("\"More than\", \"over\": [N+1, -).")
  MORE_THAN,
  @Description(
      "\"Just over\", \"slightly more than\": from N+1 to a tenth above N rounded down, but not "
          + "below N+1.")
  JUST_OVER,
  @Description(
      "\"Nearly\", \"almost\", \"close to\": from a twentieth below N rounded up, but not above "
          + "N-1, to N-1.")
  NEARLY,
  @Description("\"Up to\", \"as many as\": [0, N].")
  UP_TO,
  @Description("\"Fewer than\", \"under\": [0, N-1].")
  FEWER_THAN,
  @Description(
      "\"About\", \"around\", or \"some\" with a number: a tenth of N either way, rounded "
          + "outwards.")
  APPROXIMATE,
  @Description("\"Between a and b\", \"a to b\": [a, b].")
  BETWEEN,
  @Description("The bare word \"tens\": [10, 99].")
  TENS,
  @Description("The bare word \"dozens\": [24, 99].")
  DOZENS,
  @Description("The bare word \"scores\": [40, 99].")
  SCORES,
  @Description("The bare word \"hundreds\": [100, 999].")
  HUNDREDS,
  @Description("The bare word \"thousands\": [1000, 9999].")
  THOUSANDS,
  @Description("The bare word \"several\": [3, -).")
  SEVERAL,
  @Description("\"Some\" without a number: [1, -).")
  SOME,
  @Description("The bare word \"many\": [1, -).")
  MANY,
  @Description("People are mentioned with no number or word of quantity: [1, -).")
  UNQUANTIFIED,
  @Description("Stated to be none: [0, 0].")
  NONE,
  @Description("Stated not to be known, or not known to the desk: no bounds at all.")
  UNKNOWN
}
