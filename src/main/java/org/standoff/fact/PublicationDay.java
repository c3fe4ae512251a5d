package org.standoff.fact;

/** The last day on which what is recorded can have been told, which bounds what is undated. */
public final class PublicationDay {

  /** Of several sources the first to tell it counts. One without any date was read, at least. */
  private static final String SQL =
      """
      (select coalesce(
         min(coalesce(s.published_latest, cast(s.accessed_at at time zone 'UTC' as date))),
         cast(%1$s.recorded_at at time zone 'UTC' as date))
       from evidence e join source s on s.id = e.source_id
       where e.bearer_id = %1$s.id)""";

  private PublicationDay() {}

  /**
   * The last day on which the sources of a row can have been published, in SQL: that of the source
   * whose last possible day is the earliest, the day of access where publication is not dated, and
   * the day on which the row was recorded where neither is.
   *
   * @param row the name of the row, which bears evidence
   */
  public static String of(String row) {
    return SQL.formatted(row);
  }
}
