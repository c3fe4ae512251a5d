package org.standoff.fact;

/** The last day on which what is recorded can have been told, which bounds what is undated. */
public final class PublicationDay {

  /**
   * Of several sources the first to tell it counts. PostgreSQL's least and greatest leave out
   * nulls.
   */
  private static final String SQL =
      """
      (select min(greatest(s.published_earliest, least(
         s.published_latest, cast(s.accessed_at at time zone 'UTC' as date), begun.day)))
       from evidence e
       join source s on s.id = e.source_id
       cross join (
         select cast(min(r.recorded_at) at time zone 'UTC' as date)
         from record."%2$s" as r where r.id = %1$s.id) as begun (day)
       where e.bearer_id = %1$s.id)""";

  private PublicationDay() {}

  /**
   * The last day on which the first of the sources of a row can have been published, in SQL: the
   * last possible day of its publication, or the day of access or that on which the row was first
   * recorded, if that is earlier and it can have been published by then.
   *
   * @param row the name of the row, which bears evidence
   * @param table the table it is of
   */
  public static String of(String row, String table) {
    return SQL.formatted(row, table);
  }
}
