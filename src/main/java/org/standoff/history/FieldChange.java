package org.standoff.history;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * In what one field of a revision differs from the revision before.
 *
 * @param field the field, as its type names it
 * @param before its value before, in words; null where it had none
 * @param after its value after, in words; null where it has none
 */
@Description(
    "In what one field of a revision differs from the revision before, in words: others by key,"
        + " dates in EDTF, quantities as worded and as read, the elements of a list separated by"
        + " semicolons.")
public record FieldChange(
    @NonNull @Description("The field, as its type names it.") String field,
    @Description("What it was; null where there was nothing.") @Nullable String before,
    @Description("What it became; null where there is nothing.") @Nullable String after) {}
