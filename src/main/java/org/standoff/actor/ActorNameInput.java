package org.standoff.actor;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.Checked;
import org.standoff.fact.Problems;

/** A name of an actor as it is given to the record. */
@Input("ActorNameInput")
@Description("A name of an actor.")
public record ActorNameInput(
    @NonNull @Description("The name.") String name,
    @Description("The language of the name, by BCP 47 tag.") @Nullable String language,
    @NonNull @Description("What kind of name it is.") NameKind kind,
    @Description("The first day on which the actor bore it; left out: not known.")
        @Nullable LocalDate validFrom,
    @Description(
            "The last day on which the actor bore it, inclusive; left out: not known, or "
                + "still borne.")
        @Nullable LocalDate validTo)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.term("name", name);
    problems.language("language", language);
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      problems.add("validTo", "must not be before validFrom");
    }
  }

  /** The name that this says. */
  ActorName toActorName() {
    return new ActorName(name, language, kind, validFrom, validTo);
  }

  /** The input that says this name. */
  static ActorNameInput of(ActorName name) {
    return new ActorNameInput(
        name.name(), name.language(), name.kind(), name.validFrom(), name.validTo());
  }
}
