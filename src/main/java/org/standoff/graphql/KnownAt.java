package org.standoff.graphql;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The moment of the record that a reading transaction sees: now, or what was known at an earlier
 * moment. Queries are the same for either, since the views of both schemas have the same names.
 */
@RequestScoped
@Unremovable // looked up by fetchers, which are no beans
public class KnownAt {

  private static final String BEGIN = "set transaction isolation level repeatable read, read only";

  private static final String KNOWN =
      """
      select set_config('search_path', 'known_record, record, public', true),
             set_config('standoff.known', coalesce(max(s.number), 0)::text, true)
      from step s
      where s.at <= cast(? as timestamptz)
      """;

  private static final String NOW =
      "select set_config('search_path', 'current_record, record, public', true)";

  private final EntityManager entities;
  private @Nullable OffsetDateTime moment;
  private boolean begun;

  KnownAt(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Reads from here on what was known at a moment, and forgets every entity read for another. The
   * first call makes the transaction, which has read nothing yet, one snapshot that changes
   * nothing.
   *
   * @param wanted the moment, or null for now
   * @return whether it is another moment than before
   */
  public boolean read(@Nullable OffsetDateTime wanted) {
    Session session = entities.unwrap(Session.class);
    if (!begun) {
      session.setDefaultReadOnly(true);
      session.setHibernateFlushMode(FlushMode.MANUAL);
      session.doWork(KnownAt::begin);
      begun = true;
    }
    if (Objects.equals(wanted, moment)) {
      return false;
    }
    session.clear();
    if (wanted == null) {
      session.createNativeQuery(NOW, Object.class).getSingleResult();
    } else {
      session.createNativeQuery(KNOWN, Object[].class).setParameter(1, wanted).getSingleResult();
    }
    moment = wanted;
    return true;
  }

  private static void begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(BEGIN);
    }
  }
}
