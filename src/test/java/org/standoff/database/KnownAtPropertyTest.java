package org.standoff.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is recorded, corrected, retracted, linked and unlinked: what is known at the newest step
 * is what the record says now, and what was known at a step never changes.
 */
class KnownAtPropertyTest {
  private static final int FACTS = 3;

  private static final String BEGIN =
      """
      set search_path = current_record, record, public;
      select begin_step(null, null);
      insert into crisis (id, key, name, summary, countries, period_approximate, period_precision, period_basis)
      values (identity_of('CRISIS', 'c'), 'c', 'C', 'S.', '{}', false, 'UNKNOWN', 'NOT_STATED');
      insert into source (id, key, kind, published_approximate, published_precision, published_basis)
      values (identity_of('SOURCE', 's'), 's', 'VIDEO', false, 'UNKNOWN', 'NOT_STATED');
      insert into evidence (bearer_id, ordinal, source_id)
      select identity_of('EVENT', 'e' || i), 0, identity_of('SOURCE', 's') from generate_series(0, 2) i;
      insert into event (
        id, key, crisis_id, summary, rank, modality, type, contexts, status, occurred_approximate,
        occurred_precision, occurred_basis)
      select identity_of('EVENT', 'e' || i), 'e' || i, identity_of('CRISIS', 'c'), 'Begins.', 'NORMAL', 'ASSERTED',
             'march', '{}', 'OCCURRED', false, 'UNKNOWN', 'NOT_STATED'
      from generate_series(0, 2) i""";

  /** Everything that the views of a schema say, as one text. */
  private static final String SAID =
      """
      select jsonb_build_object(
        'event', (select jsonb_agg(to_jsonb(t) - 'superseded_in' order by t.key) from event t),
        'evidence', (select jsonb_agg(to_jsonb(t) - 'superseded_in' order by t.bearer_id, t.ordinal) from evidence t),
        'link', (select jsonb_agg(to_jsonb(t) - 'superseded_in' order by t.id) from fact_link t),
        'fact', (select jsonb_agg(to_jsonb(t) order by t.id) from fact t),
        'words', (select jsonb_agg(jsonb_build_object('id', t.id, 'words', t.words::text) order by t.id) from fact_words t),
        'newest', (select jsonb_agg(to_jsonb(t)) from newest_step t))::text""";

  private static @Nullable Connection connection;

  @BeforeContainer
  static void open() throws SQLException {
    DatabaseAddress address = TestDatabase.migrated("known_at");
    connection = DriverManager.getConnection(address.url(), address.user(), address.password());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(BEGIN);
      connection.commit();
    }
  }

  @AfterContainer
  static void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Property(tries = 40)
  void thePastNeverChangesAndNowIsTheNewestOfIt(@ForAll("edits") List<List<Edit>> steps)
      throws SQLException {
    Map<Long, String> past = new LinkedHashMap<>();
    try (Statement statement = connection().createStatement()) {
      for (List<Edit> edits : steps) {
        past.put(record(statement, edits), said(statement, null));
        for (Map.Entry<Long, String> known : past.entrySet()) {
          assertEquals(
              known.getValue(), said(statement, known.getKey()), known.getKey() + " of " + steps);
        }
      }
    }
  }

  private static long record(Statement statement, List<Edit> edits) throws SQLException {
    statement.execute("set search_path = current_record, record, public");
    long step = Long.parseLong(text(statement, "select begin_step(null, null)"));
    for (Edit edit : edits) {
      statement.execute(edit.sql(step));
    }
    connection().commit();
    return step;
  }

  private static String said(Statement statement, @Nullable Long step) throws SQLException {
    statement.execute(
        step == null
            ? "set search_path = current_record, record, public"
            : "set standoff.known = '%d'; set search_path = known_record, record, public"
                .formatted(step));
    return text(statement, SAID);
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connection() {
    if (connection == null) {
      throw new IllegalStateException("no database");
    }
    return connection;
  }

  @Provide
  Arbitrary<List<List<Edit>>> edits() {
    Arbitrary<Edit> edit =
        Combinators.combine(
                Arbitraries.of(Kind.class),
                Arbitraries.integers().between(0, FACTS - 1),
                Arbitraries.integers().between(0, 99))
            .as(Edit::new);
    return edit.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(6);
  }

  private enum Kind {
    CORRECT,
    RETRACT,
    RESTORE,
    NOTE,
    LINK,
    UNLINK
  }

  /**
   * A change within a step.
   *
   * @param kind what is done
   * @param fact to which of the facts
   * @param text what it says then
   */
  private record Edit(Kind kind, int fact, int text) {
    String sql(long step) {
      String event = "identity_of('EVENT', 'e%d')".formatted(fact);
      String link = "identity_of('LINK', 'l%d')".formatted(fact);
      return switch (kind) {
        case CORRECT ->
            "update event set summary = 'Says %d.' where id = %s".formatted(text, event);
        case RETRACT -> "update event set retracted_in = %d where id = %s".formatted(step, event);
        case RESTORE -> "update event set retracted_in = null where id = %s".formatted(event);
        case NOTE ->
            "update evidence set note = 'note %d' where bearer_id = %s".formatted(text, event);
        case LINK ->
            "insert into fact_link (id, kind, from_id, to_id) select %s, 'ABOUT', %s, identity_of('EVENT', 'e%d')"
                    .formatted(link, event, (fact + 1) % FACTS)
                + " where not exists (select from fact_link where id = %s)".formatted(link);
        case UNLINK -> "delete from fact_link where id = %s".formatted(link);
      };
    }
  }
}
