package org.standoff.fact;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A method by which answers are derived from what is recorded, as it is published.
 *
 * @param name name and version, as answers made by it tell it
 * @param text the method in words, with every decision it takes
 * @param rules the method's table
 */
@Description("A method by which answers are derived from what is recorded, in one version.")
public record Method(
    @NonNull @Description("Name and version, as the answers made by it tell it.") String name,
    @NonNull @Description("The method in words.") String text,
    @NonNull @Description("Its table.") List<@NonNull MethodRule> rules) {}
