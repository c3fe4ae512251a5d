package org.standoff.source;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.Problems;
import org.standoff.fact.References;
import org.standoff.graphql.NodeKind;

/** A source as it is given to the record. */
@Input("SourceInput")
@Description("A document that facts rest on; its text is not kept.")
public record SourceInput(
    @NonNull @Description("The stable, readable key, such as venezuela-2019/doc-1.") String key,
    @NonNull @Description("What kind of source it is.") SourceKind kind,
    @Description("The title or headline.") @Nullable String title,
    @Description("The address at which it was found.") @Nullable String url,
    @References(NodeKind.ACTOR) @Description("Who published it, an actor by key.")
        @Nullable String publisher,
    @Description("Who wrote it, as named in it.") @Nullable String author,
    @NonNull @Description("When it was published.") FuzzyDateInput published,
    @Description("When it was read.") @Nullable Instant accessedAt,
    @Description("The language of its text, by BCP 47 tag.") @Nullable String language,
    @Description("Under what terms it may be used.") @Nullable String licence,
    @Description("The words with which its use must be credited.") @Nullable String attribution,
    @Description("How reliable the source is, from A to F (Admiralty code).")
        @Nullable SourceReliability reliability,
    @References(NodeKind.SOURCE)
        @Description("The source that it was made from, by key: they count as one origin.")
        @Nullable String derivedFrom,
    @Description("A wire service or contributor that it names.") @Nullable String credit,
    @Description("The SHA-256 digest of its text in UTF-8, in lower-case hexadecimal.")
        @Nullable String textSha256,
    @Description("The length of its text in Unicode code points.") @Nullable Integer textLength)
    implements Keyed {

  @Override
  public void check(Problems problems) {
    Keyed.super.check(problems);
    problems.text("title", title);
    problems.url("url", url);
    problems.text("author", author);
    problems.moment("accessedAt", accessedAt);
    problems.language("language", language);
    problems.text("licence", licence);
    problems.text("attribution", attribution);
    problems.text("credit", credit);
    problems.sha256("textSha256", textSha256);
    problems.count("textLength", textLength);
    if (key.equals(derivedFrom)) {
      problems.add("derivedFrom", "must be another source");
    }
  }
}
