package org.standoff.fact;

/** The last day on which what is recorded can have been told, which bounds what is undated. */
public final class PublicationDay {

  /**
   * Of several sources the first to tell it counts. PostgreSQL's least is that of what there is.
   */
  private static final String SQL =
      """
      (select least(
         min(least(s.published_latest, cast(s.accessed_at at time zone 'UTC' as date))),
         (select cast(min(begun.recorded_at) at time zone 'UTC' as date)
          from record."%2$s" as begun where begun.id = %1$s.id))
       from evidence e join source s on s.id = e.source_id
       where e.bearer_id = %1$s.id)""";

  private PublicationDay() {}

  /**
   * The last day on which the first of the sources of a row can have been published, in SQL: the
   * last possible day of its publication, the day of access, or the day on which the row was first
   * recorded, whatever was corrected later; the earliest of these.
   *
   * @param row the name of the row, which bears evidence
   * @param table the table it is of
   */
  public static String of(String row, String table) {
    return SQL.formatted(row, table);
  }
}
