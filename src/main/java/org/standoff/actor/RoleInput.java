package org.standoff.actor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Absent;
import org.standoff.fact.Checked;
import org.standoff.fact.EvidenceInput;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Kept;
import org.standoff.fact.Problems;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** A title or a membership of an actor, as it is given to the record with the actor. */
@Input("RoleInput")
@Description("A title or a membership that the actor holds, or is said to hold.")
public record RoleInput(
    @Description("The title, such as president; left out: a plain membership.")
        @Nullable String title,
    @References(NodeKind.ACTOR)
        @Description("The organisation or state in which it is held, by key.")
        @Nullable String organisation,
    @NonNull @Description("When the actor holds it.") FuzzyDateInput period,
    @DefaultValue("[]")
        @References(NodeKind.ACTOR)
        @Description("Those who say that the actor holds it, by key, where that is contested.")
        List<@NonNull String> accordingTo,
    @DefaultValue("[]")
        @References(NodeKind.ACTOR)
        @Description("Those who say that the actor does not hold it, by key.")
        List<@NonNull String> disputedBy,
    @DefaultValue("[]") @Description("Where the role is told.")
        List<@NonNull EvidenceInput> evidence)
    implements Checked {

  /** Reads lists left out as empty. */
  public RoleInput {
    accordingTo = Absent.orEmpty(accordingTo);
    disputedBy = Absent.orEmpty(disputedBy);
    evidence = Absent.orEmpty(evidence);
  }

  /**
   * The same, by the keys of the actors that answer for those that it names.
   *
   * @param keeper the key of the actor that answers for a key
   */
  public RoleInput kept(UnaryOperator<String> keeper) {
    return new RoleInput(
        title,
        organisation == null ? null : keeper.apply(organisation),
        period,
        Kept.once(accordingTo, keeper),
        Kept.once(disputedBy, keeper),
        Kept.once(evidence, one -> one.kept(keeper)));
  }

  @Override
  public void check(Problems problems) {
    problems.term("title", title);
    problems.distinct("accordingTo", accordingTo);
    problems.distinct("disputedBy", disputedBy);
    problems.distinct("evidence", evidence);
    if (title == null && organisation == null) {
      problems.add("title", "a role needs a title or an organisation");
    }
  }
}
