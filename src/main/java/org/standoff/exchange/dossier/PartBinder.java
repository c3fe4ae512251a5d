package org.standoff.exchange.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standoff.exchange.dossier.DossierNode.Sequence;

/**
 * Makes entries of the parts of a file and hands each on at once. Lists go on from part to part.
 * Facts are about the file's own crisis unless they say otherwise.
 */
final class PartBinder implements FileParts {
  private static final String CRISIS = "crisis";

  private final Binder binder;
  private final Faults faults;
  private final Entries entries;
  private final Map<String, String> implied;
  private final FileLayout layout = new Shape(Dossier.class, null).layout();
  private final Map<String, Component> components =
      layout.components().stream().collect(Collectors.toMap(Component::name, Function.identity()));
  private final Map<String, Integer> lines = new HashMap<>(); // of fields, where they begin
  private final Map<String, Integer> lengths = new HashMap<>(); // of lists
  private final Map<String, Integer> ofPart = new HashMap<>(); // lines of the fields of this part
  private @Nullable Component list; // that goes on; null where its items are passed over

  /** Takes entries of a file. */
  @FunctionalInterface
  interface Entries {
    /**
     * Takes an entry.
     *
     * @param field the field of the dossier that it is, or is in
     * @param entry null where it could not be read
     * @param met what was met in it
     */
    void take(String field, @Nullable Object entry, Binder.Met met);
  }

  /**
   * Begins a file.
   *
   * @param ownCrisis what stands for the key of the file's own crisis
   */
  PartBinder(Faults faults, String ownCrisis, Entries entries) {
    this.binder = new Binder(faults);
    this.faults = faults;
    this.entries = entries;
    this.implied = Map.of(CRISIS, ownCrisis);
  }

  @Override
  public void begin() {
    ofPart.clear();
  }

  @Override
  public void instead(DossierNode root) {
    binder.value(new Shape(Dossier.class, null), null, root, "", Map.of());
  }

  @Override
  public void field(String name, int line, DossierNode value) {
    Component component = component(name, line);
    if (component != null && isFirst(name, line)) {
      bind(component, component.shape(), name, value);
    }
  }

  @Override
  public int list(String name, int line, Sequence empty) {
    list = null;
    Component component = component(name, line);
    if (component == null) {
      return 0;
    }
    if (!lengths.containsKey(name)) {
      if (!isFirst(name, line)) {
        return 0;
      }
      if (component.shape().element() == null) {
        bind(component, component.shape(), name, empty);
        return 0;
      }
    }
    list = component;
    return lengths.computeIfAbsent(name, n -> 0);
  }

  @Override
  public void item(DossierNode item) {
    if (list != null) {
      String name = list.name();
      int place = lengths.merge(name, 1, Integer::sum) - 1;
      Shape element = Objects.requireNonNull(list.shape().element());
      bind(list, element, Paths.item(name, place), item);
    }
  }

  /** The file ends. */
  void end() {
    if (!lines.containsKey(CRISIS)) {
      faults.add(1, CRISIS, "is required");
    }
  }

  /** The component of this name; null where there is none, or the same object had it already. */
  private @Nullable Component component(String name, int line) {
    Integer first = ofPart.putIfAbsent(name, line);
    Component component = components.get(name);
    if (first != null) {
      faults.add(line, Paths.field("", name), "is given twice, first in line " + first);
      return null;
    }
    if (component == null) {
      binder.refuseUnknown(layout, name, line, "");
    }
    return component;
  }

  private boolean isFirst(String name, int line) {
    Integer first = lines.putIfAbsent(name, line);
    if (first != null) {
      faults.add(line, name, "is given twice, first in line " + first);
    }
    return first == null;
  }

  private void bind(Component component, Shape shape, String path, DossierNode node) {
    Object entry = binder.value(shape, component.references(), node, path, implied);
    entries.take(component.name(), entry, binder.met());
  }
}
