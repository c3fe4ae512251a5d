package org.standoff.follow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the service hears of new steps, under {@code standoff.listen}. */
@ConfigMapping(prefix = "standoff.listen")
interface ListenSettings {

  /**
   * Where to listen. A pooler that gives out connections by the transaction passes no notifications
   * on, and neither does a replica: name the primary itself where one stands between.
   *
   * @return the address of the data source unless set
   */
  @WithDefault("${quarkus.datasource.jdbc.url}")
  String jdbcUrl();

  /**
   * How long nothing may be heard before the newest step is asked for, so that a connection that
   * died in silence is noticed, and nothing is missed where notifications do not arrive.
   *
   * @return 10 seconds unless set
   */
  @WithDefault("10s")
  Duration silence();
}
