package org.standoff.exchange.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that holds what a test says.
 *
 * @param ids of things of which no more is said
 * @param actorsByExternalId keys of actors
 * @param newest the moment of the newest step; null: there is none but for the actors
 */
record HeldThings(
    Set<UUID> ids, Map<List<String>, String> actorsByExternalId, @Nullable Instant newest) {

  /** A record that holds nothing: a dossier must contain all that it refers to. */
  static final HeldThings NOTHING = new HeldThings(Set.of(), Map.of(), null);

  /** Makes an empty record hold it, until the transaction ends. */
  void hold(Connection connection) throws SQLException {
    execute(connection, "select record.hold()");
    if (newest != null || !actorsByExternalId.isEmpty()) {
      execute(
          connection,
          "select record.begin_step(null, null, cast(? as timestamptz))",
          newest == null ? null : newest.toString());
    }
    for (UUID id : ids) {
      execute(connection, "insert into record.identity values (?, 'HELD', ?)", id, id.toString());
    }
    for (Map.Entry<List<String>, String> actor : actorsByExternalId.entrySet()) {
      execute(
          connection,
          "insert into actor (id, key, kind) values (record.identity_of('ACTOR', ?), ?, 'PERSON')",
          actor.getValue(),
          actor.getValue());
      execute(
          connection,
          "insert into external_id (actor_id, ordinal, scheme, value)"
              + " values (record.identity_of('ACTOR', ?), 0, ?, ?)",
          actor.getValue(),
          actor.getKey().get(0),
          actor.getKey().get(1));
    }
  }

  private static void execute(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
