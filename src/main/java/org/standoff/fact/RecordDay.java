package org.standoff.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Batches;

/**
 * The day that stands where a question about a day names none: that of the newest step of the
 * record, or of what was known of it. Today would not do: the same question about the same record
 * has the same answer.
 */
@ApplicationScoped
public class RecordDay {

  /** The day in SQL, in UTC; null while nothing is recorded. */
  public static final String SQL =
      "(select cast(n.at at time zone 'UTC' as date) from newest_step n)";

  private final EntityManager entities;
  private final Batches batches;

  RecordDay(EntityManager entities, Batches batches) {
    this.entities = entities;
    this.batches = batches;
  }

  /** The day given, or the day of the newest step; null while nothing is recorded. */
  public CompletionStage<@Nullable LocalDate> or(@Nullable LocalDate day) {
    return day == null
        ? batches.load("day of the record", SQL, this::read)
        : CompletableFuture.completedFuture(day);
  }

  private Map<String, LocalDate> read(List<String> keys) {
    LocalDate day =
        entities
            .unwrap(Session.class)
            .createNativeQuery("select " + SQL, LocalDate.class)
            .getSingleResultOrNull();
    return day == null ? Map.of() : Map.of(SQL, day);
  }
}
