package org.standoff.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many rows a group has.
 *
 * @param key names the group: the key of an actor, an enum value, a topic, a month or a year
 * @param label names it to a reader
 * @param count how many
 */
@Description("How many rows a group has.")
public record Count(
    @NonNull
        @Description("Names the group: an actor's key, an enum value, a topic, a month or a year.")
        String key,
    @NonNull @Description("Names the group to a reader.") String label,
    @Description("How many.") int count) {}
