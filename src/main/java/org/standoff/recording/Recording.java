package org.standoff.recording;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FactEntity;
import org.standoff.fact.FactLink;
import org.standoff.fact.Keyed;
import org.standoff.fact.LinkKind;
import org.standoff.fact.Problems;
import org.standoff.fact.Recorder;
import org.standoff.fact.Steps;
import org.standoff.fact.VersionedEntity;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.limit.LimitSettings;

/**
 * Changes the record, each time in a transaction and a step of its own. Writers wait for each other
 * before they look at what the record holds, so that none decides on what another is changing.
 * Whoever does not write in this way, such as an administrator at the database, may yet be in the
 * way of one that does: it is tried again then.
 */
@ApplicationScoped
@Retried
class Recording {
  private final EntityManager entities;
  private final Steps steps;
  private final SecurityIdentity identity;
  private final LimitSettings limits;

  Recording(EntityManager entities, Steps steps, SecurityIdentity identity, LimitSettings limits) {
    this.entities = entities;
    this.steps = steps;
    this.identity = identity;
    this.limits = limits;
  }

  /**
   * Records something new. What the record says already in just these words is left as it is, also
   * where it has come to name a kept actor instead of one that was merged. The key of an actor that
   * was merged is that of the kept one, which was corrected by the merger: it is another input
   * then, even if it is the one by which the merged actor was recorded.
   *
   * @throws RecordException with VALIDATION or NOT_FOUND where the input is not valid; CONFLICT
   *     where the record says something else under the key, or gives an external id to another
   */
  @Transactional
  <I extends Record & Keyed, E extends VersionedEntity> void record(
      Recorder<I, E> recorder, I input) {
    hold();
    Findings findings = new Findings();
    Inputs.check(input, findings, session());
    E held = recorder.held(input.key());
    if (held != null && findings.isEmpty() && says(recorder, held, input)) {
      return;
    }
    UUID own = held == null ? NodeId.uuidOf(recorder.kind(), input.key()) : held.uuid;
    new HeldCheck(findings, session()).check(input, own, null);
    findings.refuse();
    if (held != null) {
      throw new RecordException(
          ErrorCode.CONFLICT,
          isRetracted(held)
              ? "What the record said under this key was retracted, which stays so: record it under"
                  + " another key."
              : "The record says something else under this key: correct it instead.");
    }
    steps.begin(author(), null, null);
    E entity = recorder.create(input);
    entities.persist(entity);
    recorder.complete(input, entity, true);
  }

  private static <I extends Record & Keyed, E extends VersionedEntity> boolean says(
      Recorder<I, E> recorder, E held, I input) {
    return recorder.describe(held).equals(recorder.normal(input));
  }

  /**
   * Records a new revision.
   *
   * @param patch what changes, of the components that are given
   * @throws RecordException with NOT_FOUND where the record holds nothing under the key;
   *     STALE_REVISION; CONFLICT where it is retracted, or what others say does not allow it, such
   *     as an external id that another has; VALIDATION where what comes out is not valid, nothing
   *     changes or there is no reason
   */
  @Transactional
  <I extends Record & Keyed, E extends VersionedEntity> void correct(
      Recorder<I, E> recorder, String key, Expected expected, Record patch, Set<String> given) {
    hold();
    E held = expected.of(recorder.held(key));
    refuseRetracted(held);
    I before = recorder.describe(held);
    I after = Components.patched(before, patch, given);
    Findings findings = new Findings();
    expected.checkReason(findings);
    Inputs.check(after, findings, session());
    new HeldCheck(findings, session()).check(after, held.uuid, before);
    findings.refuse();
    if (recorder.normal(after).equals(before)) {
      throw new RecordException(ErrorCode.VALIDATION, "The correction changes nothing.");
    }
    steps.begin(author(), expected.reason(), null);
    recorder.correct(after, held);
  }

  /**
   * Withdraws a fact or a link, with the same refusals as a correction.
   *
   * @return the number of the step
   */
  @Transactional
  long retract(NodeId id, Expected expected) {
    hold();
    expected.requireReason();
    Class<? extends VersionedEntity> type = Retractable.of(id.kind());
    VersionedEntity held = expected.of(entities.find(type, id.uuid()));
    refuseRetracted(held);
    long step = steps.begin(author(), expected.reason(), null);
    if (held instanceof FactLink link) {
      link.retractedIn = step;
    } else {
      ((FactEntity) held).retractedIn = step;
    }
    return step;
  }

  /**
   * Links two facts. A link that stands already is left as it is, but that another note corrects
   * it, where somebody says why; one that was retracted stands again, where a reviewer says why.
   *
   * @param note null leaves the note of a link that there is as it is, for an argument that is left
   *     out cannot be told from one that is null
   * @return the link's id
   * @throws RecordException with NOT_FOUND where one of them is no fact of the record; VALIDATION
   *     where both are one, where the note is blank, or where a link is to have another note or to
   *     stand again without a reason; FORBIDDEN where one that was retracted is to stand again for
   *     somebody who may not retract
   */
  @Transactional
  NodeId link(
      NodeId from, LinkKind kind, NodeId to, @Nullable String note, @Nullable String reason) {
    hold();
    FactLink wanted = FactLink.between(from.uuid(), kind, to.uuid(), note);
    requireFact(from);
    requireFact(to);
    Inputs.argument("note", note, "This is no note: leave it out.");
    if (from.equals(to)) {
      throw new RecordException(ErrorCode.VALIDATION, "A link leads to another fact.");
    }
    FactLink held = entities.find(FactLink.class, wanted.uuid);
    if (held == null) {
      steps.begin(author(), null, null);
      entities.persist(wanted);
    } else if (held.retractedIn != null) {
      requireReviewer(reason);
      steps.begin(author(), reason, null);
      held.revive(note == null ? held.note : note);
    } else if (note != null && !note.equals(held.note)) {
      requireReason(reason);
      steps.begin(author(), reason, null);
      held.note = note;
    }
    return new NodeId(NodeKind.LINK, wanted.uuid);
  }

  /**
   * Merges an actor into another, with all that refers to it.
   *
   * @throws RecordException with what {@link Merger#check} finds
   */
  @Transactional
  void merge(Merger merger, String reason) {
    hold();
    merger.check(entities);
    steps.begin(author(), reason, null);
    merger.merge(entities);
  }

  /** What the record holds now under a key, read anew. */
  <E extends VersionedEntity> E read(Recorder<?, E> recorder, String key) {
    entities.clear();
    return recorder.find(key);
  }

  private void requireReviewer(@Nullable String reason) {
    if (!identity.hasRole("reviewer")) {
      throw new RecordException(
          ErrorCode.FORBIDDEN, "The link was retracted: a reviewer can make it stand again.");
    }
    requireReason(reason);
  }

  private static void requireReason(@Nullable String reason) {
    Expected.requireReason(reason == null ? "" : reason);
  }

  /**
   * Others may be writing for long, such as those who load: they are waited for as long as is read.
   */
  private void hold() {
    steps.hold(limits.time());
  }

  private void requireFact(NodeId id) {
    Class<? extends VersionedEntity> type = Retractable.of(id.kind());
    if (type == FactLink.class || entities.find(type, id.uuid()) == null) {
      throw new RecordException(ErrorCode.NOT_FOUND, "There is no fact of this id.");
    }
  }

  private static void refuseRetracted(VersionedEntity held) {
    if (isRetracted(held)) {
      throw new RecordException(ErrorCode.CONFLICT, "It is retracted already.");
    }
  }

  private static boolean isRetracted(VersionedEntity held) {
    return (held instanceof FactEntity fact && fact.retractedIn != null)
        || (held instanceof FactLink link && link.retractedIn != null);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  /** A name that the record cannot keep or show is as good as none. */
  private String author() {
    @Nullable String name = identity.getPrincipal().getName();
    if (name == null || Problems.isBlank(name) || name.indexOf('\0') >= 0) {
      throw new UnauthorizedException();
    }
    return name;
  }
}
