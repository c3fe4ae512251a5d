package org.standoff.exchange.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.dossier.DossierNode.Field;
import org.standoff.exchange.dossier.DossierNode.Mapping;
import org.standoff.exchange.dossier.DossierNode.Scalar;
import org.standoff.exchange.dossier.DossierNode.Sequence;

/**
 * Makes a dossier of parts, each an object with some of its fields: a part is let go once what it
 * says is bound, so that a file of many lines is never in memory as it was written. Lists go on
 * from part to part. Facts are about the file's own crisis unless they say otherwise, so whatever
 * comes before the crisis waits for it.
 */
final class PartBinder {
  private static final String CRISIS = "crisis";

  private final Binder binder;
  private final Faults faults;
  private final FileLayout layout = new Shape(Dossier.class, null).layout();
  private final Map<String, Integer> lines = new HashMap<>(); // of fields, where they begin
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, List<Object>> lists = new HashMap<>();
  private final List<Mapping> waiting = new ArrayList<>();
  private Map<String, String> implied = Map.of();
  private boolean begun;

  PartBinder(Binder binder, Faults faults) {
    this.binder = binder;
    this.faults = faults;
  }

  /** Takes the next part in. */
  void add(Mapping part) {
    if (begun) {
      bind(part);
    } else {
      waiting.add(part);
      Field crisis = part.fields().get(CRISIS);
      if (crisis != null) {
        begin(crisis.value());
      }
    }
  }

  private void begin(@Nullable DossierNode crisis) {
    begun = true;
    Field key = crisis instanceof Mapping said ? said.fields().get("key") : null;
    implied =
        key != null && key.value() instanceof Scalar scalar
            ? Map.of(CRISIS, scalar.text())
            : Map.of();
    waiting.forEach(this::bind);
    waiting.clear();
  }

  /** The whole of it; where the crisis is missing or has a fault, a placeholder stands in it. */
  Dossier dossier() {
    if (!begun) {
      begin(null);
    }
    @Nullable Object[] all = new @Nullable Object[layout.components().size()];
    for (int i = 0; i < all.length; i++) {
      Component component = layout.components().get(i);
      all[i] = values.getOrDefault(component.name(), lists.get(component.name()));
      if (component.required() && all[i] == null) {
        all[i] = component.shape().placeholder();
        if (!lines.containsKey(component.name())) {
          faults.add(1, component.name(), "is required");
        }
      }
    }
    return (Dossier) layout.create(all);
  }

  private void bind(Mapping part) {
    binder.refuseUnknown(layout, part, "");
    for (Component component : layout.components()) {
      Field field = part.fields().get(component.name());
      if (field != null) {
        bind(component, field);
      }
    }
  }

  private void bind(Component component, Field field) {
    String name = component.name();
    @Nullable List<Object> list = lists.get(name);
    if (list != null && field.value() instanceof Sequence more) {
      list.addAll(binder.items(component, more, name, list.size(), implied));
      return;
    }
    Integer first = lines.putIfAbsent(name, field.line());
    if (first != null) {
      faults.add(field.line(), name, "is given twice, first in line " + first);
    } else if (component.shape().element() != null && field.value() instanceof Sequence begins) {
      lists.put(name, new ArrayList<>(binder.items(component, begins, name, 0, implied)));
    } else {
      Object value = binder.value(component.shape(), null, field.value(), name, implied);
      if (value != null) {
        values.put(name, value);
      }
    }
  }
}
