package org.standoff.graphql.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives one HTTP request its CDI request context, for as long as its operation runs. */
@Singleton
class RequestContexts {
  private final CurrentVertxRequest requests;
  private final Instance<CurrentIdentityAssociation> identities;

  @Inject
  RequestContexts(CurrentVertxRequest requests, Instance<CurrentIdentityAssociation> identities) {
    this.requests = requests;
    this.identities = identities;
  }

  /**
   * Runs work on the calling thread in the request's context, which ends with it.
   *
   * @param routing the request
   * @param caller who asks; null for whom the request itself names
   * @param work what to do; gets the entries that fetchers find in the context of an operation
   * @return what the work returns
   */
  <T> Callable<T> within(
      RoutingContext routing,
      @Nullable SecurityIdentity caller,
      Function<Map<String, Object>, T> work) {
    return () -> {
      ManagedContext context = Arc.container().requestContext();
      if (!context.isActive()) {
        context.activate();
      }
      try {
        requests.setCurrent(routing);
        identify(routing, caller);
        return work.apply(Map.of("httpHeaders", headers(routing), "state", context.getState()));
      } finally {
        context.terminate();
      }
    };
  }

  private void identify(RoutingContext routing, @Nullable SecurityIdentity caller) {
    if (identities.isResolvable()) {
      CurrentIdentityAssociation identity = identities.get();
      if (caller != null) {
        identity.setIdentity(caller);
      } else if (routing.user() instanceof QuarkusHttpUser user) {
        identity.setIdentity(user.getSecurityIdentity());
      } else {
        identity.setIdentity(QuarkusHttpUser.getSecurityIdentity(routing, null));
      }
    }
  }

  private static Map<String, List<String>> headers(RoutingContext routing) {
    MultiMap sent = routing.request().headers();
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : sent.names()) {
      headers.put(name, sent.getAll(name));
    }
    return headers;
  }
}
