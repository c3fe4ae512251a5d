package org.standoff.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What one operation may ask, and how many may ask at once, under {@code standoff.limits}. An
 * operation beyond a limit is answered with the code LIMIT and nothing is read for it.
 */
@ConfigMapping(prefix = "standoff.limits")
public interface LimitSettings {

  /**
   * The most tokens of a document.
   *
   * @return 15,000 unless set
   */
  @WithDefault("15000")
  int tokens();

  /**
   * The most operations that a document may hold, of which one is executed.
   *
   * @return 20 unless set
   */
  @WithDefault("20")
  int documentOperations();

  /**
   * The most fragments that a document may define. The introspection of GraphiQL has three.
   *
   * @return 50 unless set
   */
  @WithDefault("50")
  int fragments();

  /**
   * How deep fields may stand below each other; a root field has the depth 1. The introspection of
   * GraphiQL, with nine wrapped types, needs 15.
   *
   * @return 16 unless set
   */
  @WithDefault("16")
  int depth();

  /**
   * The most fields of an operation, those of a fragment counted each time it is spread. It holds
   * for every operation and fragment of a document, whichever is executed.
   *
   * @return 1,000 unless set
   */
  @WithDefault("1000")
  int fields();

  /**
   * The most root fields of an operation, repeated ones counted each time.
   *
   * @return 30 unless set
   */
  @WithDefault("30")
  int rootFields();

  /**
   * The most fields of an operation that are answered under another name.
   *
   * @return 60 unless set
   */
  @WithDefault("60")
  int aliases();

  /**
   * The most values that stand in lists and objects of the arguments of a document, such as those
   * of filters, and as many in the variables; each element and each field counts. The inputs of
   * mutations do not count.
   *
   * @return 1,000 unless set
   */
  @WithDefault("1000")
  int values();

  /**
   * The most objects that an operation may read by its page sizes, as {@link Weight#cost()} counts
   * them.
   *
   * @return 20,000 unless set
   */
  @WithDefault("20000")
  int cost();

  /**
   * How long an operation may run, in the service and in the database.
   *
   * @return 10 seconds unless set
   */
  @WithDefault("10s")
  Duration time();

  /**
   * How long a client may take to send the body of a request.
   *
   * @return 10 seconds unless set
   */
  @WithDefault("10s")
  Duration bodyTime();

  /**
   * How many operations may be under way at once, running or waiting for a thread; others are
   * answered with 503.
   *
   * @return 200 unless set
   */
  @WithDefault("200")
  int operations();

  /**
   * How many of those who follow the record may read it at once on one instance, each as one of the
   * operations under way; the others wait for their turn, and then read all that has come.
   *
   * @return 4 unless set; at least 1, and else less than the operations under way
   */
  @WithDefault("4")
  int followers();

  /**
   * How many WebSockets may be open at once on one instance; others are answered with 503. On each
   * as many operations may be under way as an operation may have root fields.
   *
   * @return 500 unless set
   */
  @WithDefault("500")
  int sockets();

  /**
   * Whether the schema may be asked for, by introspection and as SDL.
   *
   * @return true unless set
   */
  @WithDefault("true")
  boolean introspection();
}
