package org.standoff.graphql.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How answers are kept, here and by others, under {@code standoff.cache}. */
@ConfigMapping(prefix = "standoff.cache")
public interface CacheSettings {

  /**
   * How much memory whole answers to queries may take.
   *
   * @return 16 MiB unless set; 0: none are kept
   */
  @WithDefault("16M")
  MemorySize size();

  /**
   * How much memory actors, sources and other rows may take to which others refer.
   *
   * @return 8 MiB unless set; 0: they are read for each answer
   */
  @WithDefault("8M")
  MemorySize rows();

  /**
   * How long the newest step that was seen is trusted to be the newest.
   *
   * @return 0 unless set: the database is asked each time
   */
  @WithDefault("0s")
  Duration staleness();

  /**
   * The header {@code Cache-Control} of answers by GET that depend on the record only. Answers to
   * callers with a token are never to be kept.
   *
   * @return no-cache unless set: others ask here whether what they keep is still right
   */
  @WithDefault("no-cache")
  String control();
}
