package org.standoff.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts the rows of a listing in groups. */
@ApplicationScoped
public class Counts {

  /** How many groups are shown at most. */
  public static final int MOST_GROUPS = 100;

  private static final String COUNTS =
      """
      select %s as key, min(%s) as label, count(*) as rows
      from %s t %s
      where %s
      group by 1
      order by rows desc, key
      limit %d
      """;

  private final EntityManager entities;

  Counts(EntityManager entities) {
    this.entities = entities;
  }

  /** The largest groups of the rows that meet the filter, at most 100, largest first. */
  public List<Count> of(Listing<?> listing, Condition filter, Grouping by) {
    Condition rows = Condition.all(List.of(listing.listed(), filter));
    String sql =
        COUNTS.formatted(by.key(), by.label(), listing.from(), by.join(), rows.sql(), MOST_GROUPS);
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    Condition.bind(query, rows.values());
    return query.getResultList().stream()
        .map(row -> new Count((String) row[0], (String) row[1], Math.toIntExact((Long) row[2])))
        .toList();
  }
}
