package org.standoff.fact;

import io.quarkus.arc.All;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.standoff.fact.PublishedMethod.Section;

/** Publishes the methods of all features. */
@GraphQLApi
public class MethodologyApi {

  private final List<PublishedMethod> methods;

  MethodologyApi(@All List<PublishedMethod> methods) {
    this.methods = methods;
  }

  /** All methods of all features, in their newest and all earlier versions. */
  @Query("methodology")
  @NonNull
  @Description(
      "How wordings become bounds and how answers are derived from what is recorded: the published"
          + " methods, in each version.")
  public Methodology methodology() {
    return new Methodology(of(Section.RULE_SETS), of(Section.ESTIMATES), of(Section.TALLIES));
  }

  private List<Method> of(Section section) {
    return methods.stream()
        .filter(published -> published.section() == section)
        .map(PublishedMethod::method)
        .sorted(Comparator.comparing(Method::name))
        .toList();
  }
}
