package org.standoff.fact;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.NodeKind;

/** Where a source says something, as it is given to the record. */
@Input("EvidenceInput")
@Description("Where a source says it: the source, the place in it, and whom the source cites.")
public record EvidenceInput(
    @NonNull @References(NodeKind.SOURCE) @Description("The source, by key.") String source,
    @Description("The number of the sentence in the source's text, from 0.")
        @Nullable Integer sentence,
    @Description(
            "Where the passage starts in the source's text, in Unicode code points from 0; only "
                + "together with charEnd.")
        @Nullable Integer charStart,
    @Description(
            "Where the passage ends in the source's text, exclusive, in Unicode code points; "
                + "greater than charStart.")
        @Nullable Integer charEnd,
    @Description("The SHA-256 digest of the passage's text in UTF-8, in lower-case hexadecimal.")
        @Nullable String textSha256,
    @References(NodeKind.ACTOR)
        @Description("Whom the source itself cites for it, an actor by key.")
        @Nullable String attributedTo,
    @Description("What a reader needs to know about this evidence.") @Nullable String note)
    implements Checked {

  @Override
  public void check(Problems problems) {
    problems.count("sentence", sentence);
    problems.count("charStart", charStart);
    problems.sha256("textSha256", textSha256);
    problems.text("note", note);
    if ((charStart == null) != (charEnd == null)) {
      problems.add(
          charStart == null ? "charEnd" : "charStart", "charStart and charEnd need each other");
    } else if (charStart != null && charEnd != null && charEnd <= charStart) {
      problems.add("charEnd", "must be greater than charStart");
    }
  }

  /**
   * The same, by the key of the actor that answers for that of whom the source cites.
   *
   * @param keeper the key of the actor that answers for a key
   */
  public EvidenceInput kept(UnaryOperator<String> keeper) {
    @Nullable String cited = attributedTo == null ? null : keeper.apply(attributedTo);
    return new EvidenceInput(source, sentence, charStart, charEnd, textSha256, cited, note);
  }

  /** The inputs that say this evidence. */
  public static List<EvidenceInput> of(List<Evidence> evidence) {
    return evidence.stream().map(EvidenceInput::of).toList();
  }

  private static EvidenceInput of(Evidence evidence) {
    return new EvidenceInput(
        evidence.source.key,
        evidence.sentence,
        evidence.charStart,
        evidence.charEnd,
        evidence.textSha256,
        Keys.ofOrNull(evidence.attributedTo),
        evidence.note);
  }
}
