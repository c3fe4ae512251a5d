package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundRecordsTest {
  @Test
  void keepsExactlyTheRecordsThatADossierIsMadeOf() {
    Set<Class<?>> bound = new HashSet<>();
    collect(new Shape(Dossier.class, null), bound);
    RegisterForReflection kept = BoundRecords.class.getAnnotation(RegisterForReflection.class);
    assertEquals(bound, Set.of(kept.targets()));
  }

  private static void collect(@Nullable Shape shape, Set<Class<?>> bound) {
    if (shape == null) {
      return;
    }
    collect(shape.argument(), bound);
    if (shape.isRecord()) {
      bound.add(shape.raw());
      shape.layout().components().forEach(c -> collect(c.shape(), bound));
    }
  }
}
