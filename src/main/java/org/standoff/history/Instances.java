package org.standoff.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.row.Layout;

/** The objects that stand for what was after steps, one for each, filled or a mere reference. */
final class Instances {

  private final Map<Past, VersionedEntity> all = new HashMap<>();

  VersionedEntity get(Past past) {
    return all.computeIfAbsent(past, Instances::create);
  }

  VersionedEntity get(Class<?> entity, UUID uuid, long step) {
    return get(new Past(Kinds.of(entity), uuid, step));
  }

  Collection<VersionedEntity> all() {
    return all.values();
  }

  private static VersionedEntity create(Past past) {
    VersionedEntity instance = (VersionedEntity) Layout.of(Kinds.entity(past.kind())).create();
    instance.uuid = past.uuid();
    instance.shownAfter = past.step();
    return instance;
  }
}
