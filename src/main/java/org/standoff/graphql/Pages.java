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
import org.standoff.graphql.row.Wanted;

/**
 * Reads the pages of connections. Nested connections of one level and with the same arguments are
 * read in one statement, however many their owners; other arguments are a question of their own.
 */
@ApplicationScoped
public class Pages {

  private static final String TOTAL = "totalCount";

  private final EntityManager entities;
  private final Batches batches;

  Pages(EntityManager entities, Batches batches) {
    this.entities = entities;
    this.batches = batches;
  }

  /** A page of all rows that meet the filter. */
  public <T> Page<T> of(Listing<T> listing, Condition filter, Sort sort, PageRequest page) {
    Question<T> question = question(listing, null, filter, sort, page, batches.wantedRows());
    return new PageQuery<>(entities, question).page();
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
    String name =
        "pages of %s for %s".formatted(question.listing().from(), behind.getClass().getName());
    return batches.load(name, new Ask<>(question, owner), asks -> read(asks, behind));
  }

  private <T, R> Map<Ask<T>, Page<R>> read(
      List<Ask<T>> asks, Function<Map<UUID, Page<T>>, Map<UUID, Page<R>>> behind) {
    Map<Question<T>, List<UUID>> owners = new LinkedHashMap<>();
    asks.forEach(
        ask -> owners.computeIfAbsent(ask.question, question -> new ArrayList<>()).add(ask.owner));
    Map<Ask<T>, Page<R>> answers = new HashMap<>();
    owners.forEach(
        (question, ids) ->
            behind
                .apply(new PageQuery<>(entities, question).pages(ids))
                .forEach((owner, page) -> answers.put(new Ask<>(question, owner), page)));
    return answers;
  }

  /**
   * One owner's part of a question.
   *
   * @param question what is asked
   * @param owner of whom
   */
  private record Ask<T>(Question<T> question, UUID owner) {}
}
