package org.standoff.graphql.execution;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which documents are executed, and which may be named by their hash, under {@code
 * standoff.documents}.
 */
@ConfigMapping(prefix = "standoff.documents")
public interface DocumentSettings {

  /**
   * Where the trusted documents are: a directory of files {@code .graphql} with a document each, or
   * a file of JSON as tools of clients write it.
   *
   * @return absent: there are none
   */
  Optional<Path> trusted();

  /**
   * Whether trusted documents only are executed.
   *
   * @return false unless set
   */
  @WithDefault("false")
  boolean onlyTrusted();

  /**
   * How much text of documents is remembered that clients have named by a hash.
   *
   * @return 1 MiB unless set; 0: none are remembered
   */
  @WithDefault("1M")
  MemorySize remembered();
}
