package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One row of a published method.
 *
 * @param name names the row within its method
 * @param wording what it applies to, in words; null where it applies to whatever the method does
 * @param reading what is made of it
 */
@Description("One row of a published method.")
public record MethodRule(
    @NonNull @Description("Names the row within its method.") String name,
    @Description("What it applies to, such as the wordings it reads; null where it always applies.")
        @Nullable String wording,
    @NonNull @Description("What is made of that.") String reading) {}
