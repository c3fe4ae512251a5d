package org.standoff.recording;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.standoff.actor.Actor;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorMerger;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;
import org.standoff.graphql.error.Violation;
import org.standoff.position.PositionInput;

/**
 * A merger of two actors that somebody asks for, as {@link ActorMerger} does it, once it is found
 * that it can be done.
 *
 * @param keep the key of the actor that is kept
 * @param merge the key of the actor that is given up
 */
record Merger(String keep, String merge) {
  private static final String MERGED = "select exists (select from merged_actor m where m.id = ?)";

  private static final String BOTH_VOTED =
      """
      select exists (
        select from ballot a
        join ballot b on b.vote_id = a.vote_id
        join vote v on v.id = a.vote_id and v.retracted_in is null
        where a.voter_id = ? and b.voter_id = ?)
      """;

  /**
   * Lets pass what can be merged. The error names each argument that is wrong.
   *
   * @throws RecordException with NOT_FOUND where a key names no actor; CONFLICT where one names an
   *     actor that was merged already, so that no chain can close to a ring, or where both cast a
   *     ballot in a vote that stands, or where a position that tells how many hold it would come to
   *     one that is named; VALIDATION where both are one, or where only one is a person
   */
  void check(EntityManager entities) {
    requireAnother();
    requireActors(entities);
    requireLikes(entities);
    requireNoCommonVote(entities);
    requireNoCount(entities);
  }

  private void requireAnother() {
    if (keep.equals(merge)) {
      Violation same = violation("merge", ErrorCode.VALIDATION, "Both keys are the same.");
      throw new RecordException(
          ErrorCode.VALIDATION, "An actor is merged into another one.", List.of(same));
    }
  }

  private void requireActors(EntityManager entities) {
    List<Violation> violations = new ArrayList<>();
    check(entities, "keep", keep, violations);
    check(entities, "merge", merge, violations);
    if (!violations.isEmpty()) {
      boolean unknown = violations.stream().anyMatch(one -> one.code() == ErrorCode.NOT_FOUND);
      throw new RecordException(
          unknown ? ErrorCode.NOT_FOUND : ErrorCode.CONFLICT,
          "These are not two actors: see extensions.violations.",
          violations);
    }
  }

  /** Organisations are recorded as of one kind or another; a person is none of them. */
  private void requireLikes(EntityManager entities) {
    if (isPerson(entities, keep) != isPerson(entities, merge)) {
      Violation other = violation("merge", ErrorCode.VALIDATION, "Only one of them is a person.");
      throw new RecordException(
          ErrorCode.VALIDATION,
          "A person is merged with a person: where the record is wrong about a kind, correct that"
              + " first.",
          List.of(other));
    }
  }

  private static boolean isPerson(EntityManager entities, String key) {
    return entities.find(Actor.class, uuid(key)).kind == ActorKind.PERSON;
  }

  /** Whoever counted two ballots saw two voters, even if they chose the same. */
  private void requireNoCommonVote(EntityManager entities) {
    if (is(entities, BOTH_VOTED, uuid(keep), uuid(merge))) {
      throw new RecordException(
          ErrorCode.CONFLICT,
          "Both cast a ballot in a vote that stands, so they are two: if they are not, correct the"
              + " vote first.");
    }
  }

  /** Only an unnamed group holds a position of which it is told how many hold it. */
  private void requireNoCount(EntityManager entities) {
    Actor kept = entities.find(Actor.class, uuid(keep));
    if (!PositionInput.COUNTED.contains(kept.kind)
        && HeldCheck.isCounted(uuid(merge), entities.unwrap(Session.class))) {
      throw new RecordException(
          ErrorCode.CONFLICT,
          "The actor that is given up holds a position with a holderCount, which is only for an"
              + " unnamed group: correct the position first.");
    }
  }

  private static void check(
      EntityManager entities, String argument, String key, List<Violation> violations) {
    if (entities.find(Actor.class, uuid(key)) == null) {
      violations.add(
          is(entities, MERGED, uuid(key))
              ? violation(argument, ErrorCode.CONFLICT, "Was merged into another actor already.")
              : violation(argument, ErrorCode.NOT_FOUND, "The key names no actor."));
    }
  }

  /** Does it, within a step. */
  void merge(EntityManager entities) {
    ActorMerger.merge(entities, uuid(keep), uuid(merge));
  }

  private static boolean is(EntityManager entities, String sql, UUID... ids) {
    var query = entities.unwrap(Session.class).createNativeQuery(sql, Boolean.class);
    for (int i = 0; i < ids.length; i++) {
      query.setParameter(i + 1, ids[i]);
    }
    return query.getSingleResult();
  }

  private static Violation violation(String argument, ErrorCode code, String message) {
    return new Violation(List.of(argument), code, message);
  }

  private static UUID uuid(String key) {
    return NodeId.uuidOf(NodeKind.ACTOR, key);
  }
}
