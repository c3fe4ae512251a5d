package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How one fact bears upon another, as it is given to the record. */
@Input("LinkInput")
@Description("How one fact bears upon another.")
public record LinkInput(
    @NonNull @Description("The fact that the link starts from.") FactReference from,
    @NonNull @Description("How the first fact bears upon the second.") LinkKind kind,
    @NonNull @Description("The fact that the link leads to, another than the first.")
        FactReference to,
    @Description("In what respect, or on what grounds.") @Nullable String note)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.text("note", note);
    if (from.equals(to)) {
      problems.add("to", "must be another fact than the one the link starts from");
    }
  }
}
