package org.standoff.position;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * A holder who changed its position on a target.
 *
 * @param holderUuid who
 * @param from the kind held before; null where it held none
 * @param to the kind held since; null where it holds none any more
 * @param positionUuid the position taken, or the one that ended
 */
@Description("A holder who changed its position on a target.")
public record PositionMove(
    @Ignore UUID holderUuid,
    @Description(
            "The kind it held before within the family; null where it held none, and for acts.")
        @Nullable PositionKind from,
    @Description("The kind it holds since; null where the position ended without another.")
        @Nullable PositionKind to,
    @Ignore UUID positionUuid) {}
