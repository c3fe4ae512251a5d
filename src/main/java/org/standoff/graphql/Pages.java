package org.standoff.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.limit.LimitSettings;
import org.standoff.graphql.row.Wanted;

/**
 * Reads the pages of connections. Nested connections of one level and with the same arguments are
 * read in one statement, however many their owners; other arguments are a question of their own.
 * All statements of a level go to the database together, and fail together.
 */
@ApplicationScoped
public class Pages {

  private static final String TOTAL = "totalCount";

  private final EntityManager entities;
  private final Batches batches;
  private final LimitSettings limits;
  private final KnownAt known;

  Pages(EntityManager entities, Batches batches, LimitSettings limits, KnownAt known) {
    this.entities = entities;
    this.batches = batches;
    this.limits = limits;
    this.known = known;
  }

  /** A page of all rows that meet the filter. */
  public <T> Page<T> of(Listing<T> listing, Condition filter, Sort sort, PageRequest page) {
    return page(question(listing, null, filter, sort, page, batches.wantedRows()));
  }

  /**
   * A page of what stands behind all rows that meet the filter.
   *
   * @param behind finds it; gets rows that are read whole
   */
  public <T, R> Page<R> of(
      Listing<T> listing,
      Condition filter,
      Sort sort,
      PageRequest page,
      Function<Page<T>, Page<R>> behind) {
    return behind.apply(page(question(listing, null, filter, sort, page, null)));
  }

  private <T> Page<T> page(Question<T> question) {
    PageQuery<T> query = new PageQuery<>(entities, question);
    PageReading reading = query.reading();
    boolean last = batches.answersAlone() && !question.counted();
    PageReading.readAll(entities, limits.time(), last ? known.last() : known, List.of(reading));
    return query.page(reading);
  }

  /**
   * A page of one owner's rows that meet the filter.
   *
   * @param ownerColumn the column of {@code t} that holds the owner's UUID
   */
  public <T> CompletionStage<Page<T>> of(
      Listing<T> listing,
      String ownerColumn,
      UUID owner,
      Condition filter,
      Sort sort,
      PageRequest page) {
    return load(
        question(listing, ownerColumn, filter, sort, page, batches.wantedRows()),
        owner,
        Function.identity());
  }

  /**
   * A page of what stands behind one owner's rows that meet the filter.
   *
   * @param ownerColumn the column of {@code t} that holds the owner's UUID
   * @param behind finds what stands behind the rows of all pages of a level at once, by owner; a
   *     loader called from another's answer would not be dispatched. Written in one place it does
   *     the same for every call, since one of them stands for all of a level
   */
  public <T, R> CompletionStage<Page<R>> of(
      Listing<T> listing,
      String ownerColumn,
      UUID owner,
      Condition filter,
      Sort sort,
      PageRequest page,
      Function<Map<UUID, Page<T>>, Map<UUID, Page<R>>> behind) {
    return load(question(listing, ownerColumn, filter, sort, page, null), owner, behind);
  }

  private <T> Question<T> question(
      Listing<T> listing,
      @Nullable String ownerColumn,
      Condition filter,
      Sort sort,
      PageRequest page,
      @Nullable Wanted wanted) {
    boolean counted = batches.selects(TOTAL);
    return Question.of(listing, ownerColumn, filter, sort, page, counted, wanted);
  }

  private <T, R> CompletionStage<Page<R>> load(
      Question<T> question, UUID owner, Function<Map<UUID, Page<T>>, Map<UUID, Page<R>>> behind) {
    Ask<T, R> ask = new Ask<>(question, new Behind<>(behind));
    return batches.<OwnAsk, Page<R>>load("pages", new OwnAsk(ask, owner), this::read);
  }

  /** Reads all pages of a level, of whatever listings. */
  @SuppressWarnings("unchecked") // an ask is answered by pages of what it asks for
  private <R> Map<OwnAsk, Page<R>> read(List<OwnAsk> asks) {
    Map<Ask<?, ?>, List<UUID>> owners = new LinkedHashMap<>();
    asks.forEach(own -> owners.computeIfAbsent(own.ask, ask -> new ArrayList<>()).add(own.owner));
    Map<Ask<?, ?>, PageReading> readings = new LinkedHashMap<>();
    owners.forEach((ask, ids) -> readings.put(ask, ask.query(entities).reading(ids)));
    PageReading.readAll(entities, limits.time(), known, readings.values());
    Map<OwnAsk, Page<R>> answers = new HashMap<>();
    readings.forEach(
        (ask, reading) ->
            ask.pages(entities, reading)
                .forEach((owner, page) -> answers.put(new OwnAsk(ask, owner), (Page<R>) page)));
    return answers;
  }

  /** What is behind rows, by where in the code that is said. */
  private record Behind<T, R>(Function<Map<UUID, Page<T>>, Map<UUID, Page<R>>> function) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Behind<?, ?> that
          && function.getClass().equals(that.function.getClass());
    }

    @Override
    public int hashCode() {
      return function.getClass().hashCode();
    }
  }

  /**
   * What is asked of several owners.
   *
   * @param question what is asked
   * @param behind finds what stands behind the rows
   */
  private record Ask<T, R>(Question<T> question, Behind<T, R> behind) {
    PageQuery<T> query(EntityManager entities) {
      return new PageQuery<>(entities, question);
    }

    Map<UUID, Page<R>> pages(EntityManager entities, PageReading read) {
      return behind.function.apply(query(entities).pages(read));
    }
  }

  /**
   * One owner's part of it.
   *
   * @param ask what is asked
   * @param owner of whom
   */
  private record OwnAsk(Ask<?, ?> ask, UUID owner) {}
}
