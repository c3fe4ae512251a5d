package org.standoff.fact;

/** The last day on which what is recorded can have been told, which bounds what is undated. */
public final class PublicationDay {

  /** Of several sources the first to tell it counts. One without any date was read, at least. */
  private static final String SQL =
      """
      (select coalesce(
         min(coalesce(s.published_latest, cast(s.accessed_at at time zone 'UTC' as date))),
         (select cast(min(begun.recorded_at) at time zone 'UTC' as date)
          from record."%2$s" as begun where begun.id = %1$s.id))
       from evidence e join source s on s.id = e.source_id
       where e.bearer_id = %1$s.id)""";

  private PublicationDay() {}

  /**
   * The last day on which the sources of a row can have been published, in SQL: that of the source
   * whose last possible day is the earliest, the day of access where publication is not dated, and
   * the day on which the row was first recorded where neither is, whatever was corrected later.
   *
   * @param row the name of the row, which bears evidence
   * @param table the table it is of
   */
  public static String of(String row, String table) {
    return SQL.formatted(row, table);
  }
}
