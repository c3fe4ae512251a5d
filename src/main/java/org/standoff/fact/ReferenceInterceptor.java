package org.standoff.fact;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.Interceptor;
import org.jspecify.annotations.Nullable;

/**
 * Tells Hibernate that what {@link Keys#refer} made stands for something recorded. Hibernate would
 * otherwise look it up, and not find what is recorded later in the same step.
 */
@PersistenceUnitExtension
public class ReferenceInterceptor implements Interceptor {

  @Override
  public @Nullable Boolean isTransient(Object entity) {
    boolean reference =
        entity instanceof VersionedEntity versioned && versioned.revision == Keys.RECORDED;
    return reference ? Boolean.FALSE : null;
  }
}
