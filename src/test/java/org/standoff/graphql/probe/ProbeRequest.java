package org.standoff.graphql.probe;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** A bean that lives as long as a request context. */
@RequestScoped
public class ProbeRequest {
  private static final AtomicInteger CREATED = new AtomicInteger();
  public static final AtomicInteger DESTROYED = new AtomicInteger();

  private int number;

  @PostConstruct
  void create() {
    number = CREATED.incrementAndGet();
  }

  public int number() {
    return number;
  }

  public static int created() {
    return CREATED.get();
  }

  @PreDestroy
  void destroy() {
    DESTROYED.incrementAndGet();
  }
}
