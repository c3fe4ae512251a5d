package org.standoff.exchange.unvotes;

import org.standoff.fact.DateBasis;
import org.standoff.fact.FuzzyDateInput;

/**
 * When a roll call was held. The dataset has a day for each, which is that of the vote in later
 * sessions only. In the first 51 it is always one from 1 to 7, a Saturday or Sunday as often as any
 * other. So are the days from 1 to 7 of sessions 52 to 57, but not those from 8 on.
 */
final class HeldDay {
  /** The day that stands in the first session where not even the month is known. */
  private static final String PLACEHOLDER = "1946-01-01";

  private static final int LAST_WITHOUT_DAYS = 51;
  private static final int LAST_WITH_SOME_DAYS = 57;
  private static final int LAST_DAY_IN_DOUBT = 7;
  private static final int YEAR_LENGTH = "YYYY".length();
  private static final int MONTH_LENGTH = "YYYY-MM".length();

  private HeldDay() {}

  /**
   * Reads it.
   *
   * @param day as the dataset has it, YYYY-MM-DD
   */
  static FuzzyDateInput of(int session, String day) {
    if (day.equals(PLACEHOLDER)) {
      return read(
          day.substring(0, YEAR_LENGTH),
          "the dataset has 1 January where it does not know the day");
    }
    String month = day.substring(0, MONTH_LENGTH);
    if (session <= LAST_WITHOUT_DAYS) {
      return read(month, "in sessions 1 to 51 the days of the dataset are not those of the votes");
    }
    int ofMonth = Integer.parseInt(day.substring(MONTH_LENGTH + 1));
    return session <= LAST_WITH_SOME_DAYS && ofMonth <= LAST_DAY_IN_DOUBT
        ? read(
            month, "in sessions 52 to 57 the dataset has days from 1 to 7 where it lacks the day")
        : new FuzzyDateInput(day, null, null, null, null);
  }

  private static FuzzyDateInput read(String edtf, String reason) {
    return new FuzzyDateInput(edtf, null, reason, DateBasis.INFERRED, null);
  }
}
