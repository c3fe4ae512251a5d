package org.standoff.actor;

import jakarta.inject.Singleton;
import java.util.List;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Kept;
import org.standoff.fact.Keys;
import org.standoff.fact.Lists;
import org.standoff.fact.Recorder;
import org.standoff.graphql.NodeId;
import org.standoff.graphql.NodeKind;

/** Records actors with their names and roles. */
@Singleton
public class ActorRecorder extends Recorder<ActorInput, Actor> {

  ActorRecorder(Keys keys) {
    super(ActorInput.class, Actor.class, NodeKind.ACTOR, keys);
  }

  @Override
  public Actor create(ActorInput input) {
    Actor entity = new Actor();
    apply(input, entity);
    return entity;
  }

  @Override
  public void apply(ActorInput input, Actor entity) {
    entity.uuid = NodeId.uuidOf(NodeKind.ACTOR, input.key());
    entity.key = input.key();
    entity.kind = input.kind();
    entity.countryCode = input.country();
    entity.description = input.description();
    Lists.replace(entity.names, input.names().stream().map(ActorNameInput::toActorName).toList());
    Lists.replace(
        entity.externalIds,
        input.externalIds().stream().map(ExternalIdInput::toExternalId).toList());
    Lists.replace(entity.evidence, keys.evidence(input.evidence()));
    applyRoles(input, entity);
  }

  /** Roles are rows of their own. */
  @Override
  protected boolean keepsPartsApart() {
    return true;
  }

  private void applyRoles(ActorInput input, Actor holder) {
    List<RoleInput> roles = Kept.once(input.roles(), role -> role.kept(keys::keeper));
    while (holder.ownRoles.size() > roles.size()) {
      holder.ownRoles.remove(holder.ownRoles.size() - 1);
    }
    for (int i = holder.ownRoles.size(); i < roles.size(); i++) {
      Role role = new Role();
      role.uuid = NodeId.uuidOf(NodeKind.ROLE, holder.key + "/" + i);
      role.holder = holder;
      role.ordinal = i;
      holder.ownRoles.add(role);
    }
    for (int i = 0; i < roles.size(); i++) {
      apply(roles.get(i), holder.ownRoles.get(i));
    }
  }

  private void apply(RoleInput input, Role role) {
    role.title = input.title();
    role.organisation = keys.actorOrNull(input.organisation());
    role.period = input.period().toFuzzyDate();
    Lists.replace(role.accordingTo, keys.actors(input.accordingTo()));
    Lists.replace(role.disputedBy, keys.actors(input.disputedBy()));
    Lists.replace(role.evidence, keys.evidence(input.evidence()));
  }

  @Override
  public ActorInput describe(Actor entity) {
    return new ActorInput(
        entity.key,
        entity.kind,
        entity.names.stream().map(ActorNameInput::of).toList(),
        entity.externalIds.stream().map(ExternalIdInput::of).toList(),
        entity.countryCode,
        entity.description,
        entity.ownRoles.stream().map(ActorRecorder::describe).toList(),
        EvidenceInput.of(entity.evidence));
  }

  private static RoleInput describe(Role role) {
    return new RoleInput(
        role.title,
        Keys.ofOrNull(role.organisation),
        FuzzyDateInput.of(role.period),
        Keys.of(role.accordingTo),
        Keys.of(role.disputedBy),
        EvidenceInput.of(role.evidence));
  }
}
