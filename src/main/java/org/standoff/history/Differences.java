package org.standoff.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.row.Layout;
import org.standoff.graphql.row.Slot;

/**
 * Tells in what revisions differ from those before. Whatever is a field of the API and belongs to
 * the thing itself is compared, parts such as evidence, roles and ballots too; of ballots, those
 * that are the same are left out.
 */
@ApplicationScoped
class Differences {

  private static final String BALLOTS = "ballots";

  private final PastStates states;

  Differences(PastStates states) {
    this.states = states;
  }

  /** What each differs in from what it was just before its step. */
  Map<Past, List<FieldChange>> of(List<Past> revisions) {
    Instances instances = new Instances();
    states.fill(
        revisions.stream().flatMap(past -> Stream.of(past.before(), past)).toList(),
        slot -> true,
        instances);
    Wording wording = new Wording(states.keys(instances));
    Map<Past, List<FieldChange>> differences = new HashMap<>();
    for (Past past : revisions) {
      VersionedEntity before = instances.get(past.before());
      differences.put(past, compare(before, instances.get(past), wording));
    }
    return differences;
  }

  private static List<FieldChange> compare(
      VersionedEntity before, VersionedEntity after, Wording wording) {
    List<FieldChange> changes = new ArrayList<>();
    for (Slot slot : Layout.of(after.getClass()).slots()) {
      if (slot.isShown()) {
        FieldChange change = compare(slot, slot.get(before), slot.get(after), wording);
        if (!Objects.equals(change.before(), change.after())) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private static FieldChange compare(
      Slot slot, @Nullable Object before, @Nullable Object after, Wording wording) {
    if (!slot.name().equals(BALLOTS)) {
      return new FieldChange(slot.name(), wording.of(before), wording.of(after));
    }
    List<String> old = wording.each(before);
    List<String> now = wording.each(after);
    return new FieldChange(BALLOTS, without(old, now), without(now, old));
  }

  private static @Nullable String without(List<String> these, List<String> those) {
    List<String> left = these.stream().filter(each -> !those.contains(each)).toList();
    return left.isEmpty() ? null : String.join(Wording.SEPARATOR, left);
  }
}
