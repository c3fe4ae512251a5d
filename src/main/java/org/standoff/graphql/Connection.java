package org.standoff.graphql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What all connections have in common. Each type has a connection of its own, since Relay looks for
 * types named {@code …Connection} with edges of their own type. Not a type of the schema itself, so
 * its methods would not be kept in a native executable.
 */
@RegisterForReflection
public abstract class Connection<T> {

  private final Page<T> page;

  protected Connection(Page<T> page) {
    this.page = page;
  }

  /** Where the page stands. */
  @NonNull
  @Description("Where this page stands among all rows.")
  public PageInfo getPageInfo() {
    return page.info();
  }

  /** How many rows there are in all; counted only where it is asked for. */
  @Description("How many rows there are in all; counted only where it is asked for.")
  public int getTotalCount() {
    Integer total = page.total();
    if (total == null) {
      throw new IllegalStateException("totalCount was not announced by the selection");
    }
    return total;
  }

  /** The rows. */
  @Ignore
  protected List<T> rows() {
    return page.rows();
  }

  /** The rows with their cursors. */
  @Ignore
  protected <E> List<E> edges(BiFunction<String, T, E> edge) {
    return IntStream.range(0, page.rows().size())
        .mapToObj(i -> edge.apply(page.cursors().get(i), page.rows().get(i)))
        .toList();
  }
}
