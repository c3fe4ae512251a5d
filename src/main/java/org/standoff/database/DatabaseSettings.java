package org.standoff.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the database is looked after, under {@code standoff.database}. */
@ConfigMapping(prefix = "standoff.database")
interface DatabaseSettings {

  /**
   * How long the database may take to answer a login before it is held to be silent.
   *
   * @return one and a half seconds unless set
   */
  @WithDefault("1500ms")
  Duration silence();
}
