package org.standoff.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.standoff.fact.FuzzyDateInput;

/** What a correction changes in a source: a field left out stays, one that is null is cleared. */
@RegisterForReflection(fields = false)
@Input("SourcePatch")
@Description("What a correction changes: a field left out stays, one that is null is cleared.")
public record SourcePatch(
    @Description("What kind of source it is.") @Nullable SourceKind kind,
    @Description("The title or headline.") @Nullable String title,
    @Description("The address at which it was found.") @Nullable String url,
    @Description("Who published it, an actor by key.") @Nullable String publisher,
    @Description("Who wrote it, as named in it.") @Nullable String author,
    @Description("When it was published.") @Nullable FuzzyDateInput published,
    @Description("When it was read.") @Nullable Instant accessedAt,
    @Description("The language of its text, by BCP 47 tag.") @Nullable String language,
    @Description("Under what terms it may be used.") @Nullable String licence,
    @Description("The words with which its use must be credited.") @Nullable String attribution,
    @Description("How reliable the source is, from A to F (Admiralty code).")
        @Nullable SourceReliability reliability,
    @Description("The source that it was made from, by key: they count as one origin.")
        @Nullable String derivedFrom,
    @Description("A wire service or contributor that it names.") @Nullable String credit,
    @Description("The SHA-256 digest of its text in UTF-8, in lower-case hexadecimal.")
        @Nullable String textSha256,
    @Description("The length of its text in Unicode code points.") @Nullable Integer textLength) {}
