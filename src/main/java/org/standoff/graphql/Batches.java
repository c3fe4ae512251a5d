package org.standoff.graphql;

import graphql.GraphQLContext;
import graphql.execution.ExecutionStepInfo;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.fetch.ReadPlans;
import org.standoff.graphql.fetch.SubFields;
import org.standoff.graphql.limit.Deadline;
import org.standoff.graphql.row.Wanted;

/**
 * Answers the same field of many objects of one level together. SmallRye's own batch methods give
 * every object the arguments of the first, so keys here hold the arguments.
 */
@ApplicationScoped
public class Batches {

  private static final Set<String> WITHIN_CONNECTION = Set.of("nodes", "edges", "node");

  private final Context context;

  Batches(Context context) {
    this.context = context;
  }

  /**
   * The value of a key, read together with the values of all keys asked for at this level.
   *
   * @param name names the batch, one for each function
   * @param batch reads the values of keys; a key it leaves out has the value null
   */
  public <K, V> CompletionStage<V> load(String name, K key, Function<List<K>, Map<K, V>> batch) {
    DataFetchingEnvironment environment = environment();
    BatchLoader<K, V> reader = keys -> read(environment.getGraphQlContext(), keys, batch);
    DataLoader<K, V> loader =
        environment
            .getDataLoaderRegistry()
            .computeIfAbsent(name, ignored -> DataLoaderFactory.newDataLoader(reader));
    return loader.load(key);
  }

  /** Whether the field being answered, an object, has this field selected below it. */
  public boolean selects(String field) {
    return SubFields.selects(environment(), field);
  }

  /** Whether the field being answered, a root field, is the only one of the operation. */
  boolean answersAlone() {
    List<?> selections = environment().getOperationDefinition().getSelectionSet().getSelections();
    return selections.size() == 1 && selections.get(0) instanceof Field;
  }

  /**
   * What the rows of the connection being answered must have; null where that is not known before
   * they are read.
   */
  @Nullable Wanted wantedRows() {
    return ReadPlans.rows(environment());
  }

  /** All that is selected below the field being answered, found once for all objects of a level. */
  public Selected selected() {
    DataFetchingEnvironment environment = environment();
    return environment
        .getGraphQlContext()
        .computeIfAbsent(
            environment.getMergedField().getFields(),
            field -> Selected.of(environment.getSelectionSet()));
  }

  /**
   * The arguments of the field to which the object being answered owes its place: of the connection
   * in which it is a row, else of the field that it is the value of.
   */
  public Map<String, Object> placeArguments() {
    ExecutionStepInfo place = environment().getExecutionStepInfo().getParent();
    while (place.hasParent() && WITHIN_CONNECTION.contains(place.getField().getName())) {
      place = place.getParent();
    }
    return place.hasParent() ? place.getArguments() : Map.of();
  }

  private static <K, V> CompletionStage<List<V>> read(
      GraphQLContext operation, List<K> keys, Function<List<K>, Map<K, V>> batch) {
    Deadline.check(operation);
    Map<K, V> values = batch.apply(keys);
    return CompletableFuture.completedFuture(keys.stream().map(values::get).toList());
  }

  private DataFetchingEnvironment environment() {
    return context.unwrap(DataFetchingEnvironment.class);
  }
}
