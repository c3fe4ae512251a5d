package org.standoff.graphql.execution;

import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * Keeps the words of graphql-java for wrong values in a native executable, which fails without
 * them. One annotation for a type: Quarkus 3.33 overlooks repeated ones. It keeps the bundles
 * Parsing and Validation by itself.
 */
final class EngineMessages {
  private EngineMessages() {}

  @RegisterResourceBundle(bundleName = "i18n.Execution")
  interface Execution {}

  @RegisterResourceBundle(bundleName = "i18n.General")
  interface General {}

  @RegisterResourceBundle(bundleName = "i18n.Scalars")
  interface Scalars {}
}
