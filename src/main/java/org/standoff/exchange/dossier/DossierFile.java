package org.standoff.exchange.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier as it was read, with where its parts lie in the file and what is wrong with it by
 * itself. What is wrong with it beside a given record shows when it is planned for that record.
 */
public final class DossierFile {
  private final Dossier dossier;
  private final Places places;
  private final KeyIndex keys;
  private final List<KeyReference> references;
  private final Faults faults;

  DossierFile(
      Dossier dossier, Places places, KeyIndex keys, List<KeyReference> references, Faults faults) {
    this.dossier = dossier;
    this.places = places;
    this.keys = keys;
    this.references = references;
    this.faults = faults;
  }

  /** What the file says; where a required field has a fault, a placeholder stands in it. */
  Dossier dossier() {
    return dossier;
  }

  /** Whether the file has no fault by itself. */
  boolean isSound() {
    return faults.isEmpty();
  }

  /**
   * What is to be done to a record.
   *
   * @param steps in their order; nothing is done to what the record holds already
   * @param recorded how many actors, sources, facts and links, and whether the crisis, are new
   * @param held how many the record holds already
   */
  record Plan(List<Step> steps, int recorded, int held) {}

  /**
   * Plans what makes a record hold what the file says.
   *
   * @throws DossierException if the file has any fault, by itself or beside this record
   */
  Plan plan(RecordView record) {
    List<Move> moves = Moves.of(dossier);
    Set<UUID> own = moves.stream().map(Move::uuid).collect(Collectors.toSet());
    Set<UUID> held =
        record.held(
            Stream.concat(own.stream(), references.stream().map(KeyReference::uuid))
                .collect(Collectors.toSet()));
    keys.resolve(references, held);
    List<Move> open = moves.stream().filter(move -> !held.contains(move.uuid())).toList();
    List<Step> steps = Step.of(open);
    new ExternalIdCheck(places).check(steps, record);
    new BackdateCheck(places).check(open, record.newest());
    faults.refuse();
    int old = (int) own.stream().filter(held::contains).count();
    return new Plan(steps, own.size() - old, old);
  }
}
