package org.standoff.exchange.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ExternalIdInput;
import org.standoff.exchange.dossier.DossierNode.Field;
import org.standoff.exchange.dossier.DossierNode.Mapping;
import org.standoff.exchange.dossier.DossierNode.Scalar;
import org.standoff.exchange.dossier.DossierNode.Sequence;
import org.standoff.exchange.dossier.DossierNode.Unreadable;
import org.standoff.fact.Checked;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FactReference;
import org.standoff.graphql.NodeKind;

/**
 * Makes records out of a file's nodes, guided by the records' components alone, and notes every
 * fault it meets. It keeps what later checks need: where each record lies and what it refers to.
 */
final class Binder {
  private final Faults faults;
  private final ScalarReader scalars;
  private final List<Located<?>> records = new ArrayList<>();
  private final List<KeyReference> references = new ArrayList<>();

  Binder(Faults faults) {
    this.faults = faults;
    this.scalars = new ScalarReader(faults);
  }

  /**
   * What was met.
   *
   * @param records those that are looked at again, each after those inside it
   * @param references all keys of other things
   */
  record Met(List<Located<?>> records, List<KeyReference> references) {}

  /** What was met since this was asked last. */
  Met met() {
    Met met = new Met(List.copyOf(records), List.copyOf(references));
    records.clear();
    references.clear();
    return met;
  }

  /**
   * What a node says.
   *
   * @param references what it is the key of; null where it is no key
   * @param defaults values for texts that are required but may be left out in a file since they
   *     follow from it, by the name of the field
   * @return null where it has a fault, which is noted then
   */
  @Nullable Object value(
      Shape shape,
      @Nullable NodeKind references,
      DossierNode node,
      String path,
      Map<String, String> defaults) {
    if (node instanceof Unreadable) {
      return null;
    }
    Shape element = shape.element();
    if (element != null) {
      return list(element, references, node, path, defaults);
    }
    if (shape.isRecord()) {
      return node instanceof Mapping mapping
          ? mapping(shape, mapping, path, defaults)
          : misplaced(node, path, "a mapping of fields");
    }
    return node instanceof Scalar scalar
        ? scalar(shape, references, scalar, path)
        : misplaced(node, path, "a single value");
  }

  private @Nullable Object list(
      Shape element,
      @Nullable NodeKind references,
      DossierNode node,
      String path,
      Map<String, String> defaults) {
    if (!(node instanceof Sequence sequence)) {
      return misplaced(node, path, "a list");
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Object value =
          value(element, references, sequence.items().get(i), Paths.item(path, i), defaults);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable Object scalar(
      Shape shape, @Nullable NodeKind kind, Scalar scalar, String path) {
    Object value = scalars.read(shape.raw(), scalar, path);
    if (kind != null && value instanceof String key) {
      references.add(new KeyReference(kind, key, scalar.line(), path));
    }
    return value;
  }

  private Object mapping(Shape shape, Mapping mapping, String path, Map<String, String> defaults) {
    FileLayout layout = shape.layout();
    refuseUnknown(layout, mapping, path);
    return record(layout, mapping, path, defaults);
  }

  /** Notes fields that there are not. */
  private void refuseUnknown(FileLayout layout, Mapping mapping, String path) {
    mapping
        .fields()
        .forEach(
            (name, field) -> {
              if (!layout.names().contains(name)) {
                refuseUnknown(layout, name, field.line(), path);
              }
            });
  }

  /** Notes a field that there is not. */
  void refuseUnknown(FileLayout layout, String name, int line, String path) {
    List<String> known = layout.fields().stream().map(Component::name).toList();
    String reason = "is no field here; there are " + Choice.of(name, known);
    faults.add(line, Paths.field(path, name), reason);
  }

  private Object record(
      FileLayout layout, Mapping mapping, String path, Map<String, String> defaults) {
    Map<String, String> inner = layout.unwraps() ? withKey(defaults, mapping) : defaults;
    List<Component> components = layout.components();
    @Nullable Object[] values = new @Nullable Object[components.size()];
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      if (component.unwrapped()) {
        values[i] = record(component.shape().layout(), mapping, path, defaults);
      } else {
        values[i] = field(component, mapping, path, defaults, inner);
        whole &= values[i] != null || !mapping.fields().containsKey(component.name());
        if (values[i] == null && component.required()) {
          values[i] = component.shape().placeholder();
        }
      }
    }
    Located<Object> located = new Located<>(layout.create(values), mapping, path);
    if (isAskedLater(located.content())) {
      records.add(located);
    }
    note(located, whole);
    return located.content();
  }

  private @Nullable Object field(
      Component component,
      Mapping mapping,
      String path,
      Map<String, String> defaults,
      Map<String, String> inner) {
    String at = Paths.field(path, component.name());
    Field field = mapping.fields().get(component.name());
    if (field != null) {
      return value(component.shape(), component.references(), field.value(), at, inner);
    }
    if (!component.required()) {
      return null;
    }
    String implied =
        component.shape().raw() == String.class ? defaults.get(component.name()) : null;
    if (implied == null) {
      faults.add(mapping.line(), at, "is required");
    } else if (component.references() != null) {
      references.add(new KeyReference(component.references(), implied, mapping.line(), at));
    }
    return implied;
  }

  /** The past states of something have its key. */
  private static Map<String, String> withKey(Map<String, String> defaults, Mapping mapping) {
    Field key = mapping.fields().get("key");
    if (key == null || !(key.value() instanceof Scalar scalar)) {
      return defaults;
    }
    Map<String, String> inner = new HashMap<>(defaults);
    inner.put("key", scalar.text());
    return inner;
  }

  /** Whether what lies around it may be wrong with it: all else has no fault but its own. */
  private static boolean isAskedLater(Object content) {
    return content instanceof Entry
        || content instanceof PastState
        || content instanceof LinkEntry
        || content instanceof PastLink
        || content instanceof Ending
        || content instanceof ExternalIdInput
        || (content instanceof EvidenceInput evidence && evidence.charEnd() != null);
  }

  /** Asks a record about its own fields, unless one that may be left out is there but faulty. */
  private void note(Located<Object> located, boolean whole) {
    if (whole && located.content() instanceof Checked checked) {
      checked.check(new OwnFaults(located, faults));
    }
    if (located.content() instanceof FactReference to && !faults.touch(located.path())) {
      references.add(
          new KeyReference(to.kind().node(), to.key(), located.line("key"), located.path("key")));
    }
  }

  private @Nullable Object misplaced(DossierNode node, String path, String expected) {
    String found =
        node instanceof Mapping
            ? "a mapping of fields"
            : node instanceof Sequence ? "a list" : ((Scalar) node).kind().noun();
    faults.add(node.line(), path, "must be " + expected + ", not " + found);
    return null;
  }
}
