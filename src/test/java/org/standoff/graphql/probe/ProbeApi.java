package org.standoff.graphql.probe;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.probe.ProbeModel.ProbeColour;
import org.standoff.graphql.probe.ProbeModel.ProbeFilter;
import org.standoff.graphql.probe.ProbeModel.ProbeNode;
import org.standoff.graphql.probe.ProbeModel.ProbeThing;
import org.standoff.graphql.probe.ProbeModel.ProbeValues;

/** What the tests of the GraphQL layer ask. */
@GraphQLApi
public class ProbeApi {
  /** The keys of each batch, and where it ran. */
  public static final List<String> BATCHES = new CopyOnWriteArrayList<>();

  @Inject Context context;
  @Inject ProbeRequest request;

  @Query
  public List<ProbeThing> probeThings(@DefaultValue("2") @Max(100) int first) {
    return Stream.of("a", "b", "c").limit(first).map(ProbeThing::new).toList();
  }

  @Query
  public List<ProbeNode> probeNodes() {
    return List.of(new ProbeThing("a"));
  }

  @Query
  public ProbeValues probeValues() {
    return new ProbeValues(
        UUID.fromString("00000000-0000-0000-0000-00000000002a"),
        LocalDate.of(2019, 1, 23),
        OffsetDateTime.parse("2019-01-23T14:30-04:00"),
        Instant.parse("2019-01-23T18:30:00.5Z"),
        List.of(LocalDate.of(2019, 1, 23), LocalDate.of(2019, 2, 1)),
        ProbeColour.GREEN,
        0.25,
        9_007_199_254_740_993L);
  }

  @Query
  public String probeFilter(@Nullable ProbeFilter filter) {
    return String.valueOf(filter);
  }

  @Query
  public String probeDay(@NonNull LocalDate day, @Nullable OffsetDateTime at) {
    return day + " " + at;
  }

  @Query
  public @Nullable String probeRefusal(@NonNull ErrorCode code) {
    throw new RecordException(code, "Refused on purpose.");
  }

  @Query
  public @Nullable String probeFault() {
    throw new IllegalStateException("a secret of the service");
  }

  @Query
  public @NonNull String probeMissing() {
    return absent();
  }

  @Mutation
  public String probeWrite(@NonNull String text) {
    return "wrote " + text.length();
  }

  public String where(@Source ProbeThing thing) {
    return request.number() + " " + Thread.currentThread().getName();
  }

  /** Through a loader of our own, which takes a request context for granted. */
  public CompletableFuture<ProbeThing> partner(@Source ProbeThing thing, @Nullable String suffix) {
    DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
    DataLoader<String, ProbeThing> loader =
        environment
            .getDataLoaderRegistry()
            .computeIfAbsent(
                "partner:" + environment.getExecutionStepInfo().getPath().getKeysOnly().get(0),
                name -> DataLoaderFactory.newDataLoader(this::load));
    return loader.load(thing.getKey() + (suffix == null ? "'" : suffix));
  }

  /** Through SmallRye's batch method. */
  public List<Integer> size(@Source List<ProbeThing> things) {
    BATCHES.add("size " + things.size() + " in " + request.number());
    return things.stream().map(thing -> thing.getKey().length()).toList();
  }

  private CompletableFuture<List<ProbeThing>> load(List<String> keys) {
    BATCHES.add("partner " + keys + " in " + request.number());
    return CompletableFuture.completedFuture(keys.stream().map(ProbeThing::new).toList());
  }

  @SuppressWarnings("NullAway") // on purpose: what a faulty method does to a non-null field
  private static String absent() {
    return null;
  }
}
