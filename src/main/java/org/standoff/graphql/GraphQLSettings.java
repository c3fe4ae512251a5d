package org.standoff.graphql;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the GraphQL endpoint, under {@code standoff.graphql}. */
@ConfigMapping(prefix = "standoff.graphql")
public interface GraphQLSettings {

  /**
   * The largest request body that is read; a larger one is answered with 413.
   *
   * @return the size, 1 MiB unless set
   */
  @WithDefault("1M")
  MemorySize maxBodySize();

  /**
   * How much text of parsed documents is kept in memory. A parsed document takes up to about a
   * hundred times the room of its text, so the default of 512 KiB means 50 MiB at the very most and
   * a few in practice.
   *
   * @return the sum of the documents' lengths, in characters
   */
  @WithDefault("512K")
  MemorySize documentCacheSize();
}
