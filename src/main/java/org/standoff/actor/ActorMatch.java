package org.standoff.actor;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An actor with the name by which a search found it.
 *
 * @param actor the actor
 * @param name of its names the one that is most alike
 * @param score how much alike, from 0 to 1, which is the same but for capitals, accents and script
 */
@Description("An actor with the name by which a search found it.")
public record ActorMatch(
    @NonNull @Description("The actor.") Actor actor,
    @NonNull @Description("Of its names the one that is most alike.") String name,
    @Description(
            "How much alike, from 0 to 1: the mean of how much the names share and how much of what"
                + " was searched is in the name. 1 is the same but for capitals, accents and script.")
        double score) {}
