package org.standoff.graphql;

/**
 * What rows {@code t} of a listing are grouped by, in SQL.
 *
 * @param join what is joined to each row, or empty
 * @param key names the group; null where a row belongs to none that has a name
 * @param label names it to a reader
 */
public record Grouping(String join, String key, String label) {

  /** By a column with the values of an enum. */
  public static Grouping byName(String column) {
    return new Grouping("", "t." + column, "replace(lower(t." + column + "), '_', ' ')");
  }

  /** By one of the texts in an array column; a row counts in each of its groups. */
  public static Grouping byEach(String column) {
    return new Grouping(
        "cross join lateral (select distinct unnest(t." + column + ")) as part (name)",
        "part.name",
        "part.name");
  }

  /** By the actor that a column refers to. */
  public static Grouping byActor(String column) {
    String join =
        """
        join actor a on a.id = t.%s
        cross join lateral (
          select n.name from actor_name n
          where n.actor_id = a.id order by n.kind <> 'PRIMARY', n.ordinal limit 1) as own""";
    return new Grouping(join.formatted(column), "a.key", "own.name");
  }

  /**
   * By the month, {@code 2019-01}, or year in which a fuzzy date begins; those without are undated.
   */
  public static Grouping byDate(String prefix, String pattern) {
    String key = "coalesce(to_char(t.%s_earliest, '%s'), 'undated')".formatted(prefix, pattern);
    return new Grouping("", key, key);
  }
}
