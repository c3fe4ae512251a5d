package org.standoff.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among all rows.
 *
 * @param hasNextPage whether there are rows after it
 * @param hasPreviousPage whether there are rows before it
 * @param startCursor the place of its first row; null for an empty page
 * @param endCursor the place of its last row; null for an empty page
 */
@Description("Where a page stands among all rows.")
public record PageInfo(
    @Description("Whether there are rows after this page.") boolean hasNextPage,
    @Description("Whether there are rows before this page.") boolean hasPreviousPage,
    @Description("The place of its first row.") @Nullable String startCursor,
    @Description("The place of its last row.") @Nullable String endCursor) {}
