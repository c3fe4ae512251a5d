package org.standoff.crisis;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.standoff.fact.Absent;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.fact.Keyed;
import org.standoff.fact.Problems;

/** A crisis as it is given to the record. */
@Input("CrisisInput")
@Description("A contested political crisis that facts are recorded about.")
public record CrisisInput(
    @NonNull @Description("The stable, readable key, such as venezuela-2019.") String key,
    @NonNull @Description("The name of the crisis, in English.") String name,
    @NonNull @Description("What the crisis is about, in a few sentences of the desk's own.")
        String summary,
    @NonNull @Description("When the crisis was or is going on.") FuzzyDateInput period,
    @DefaultValue("[]")
        @Description("The countries that it is about, by ISO 3166-1 alpha-2 code in upper case.")
        List<@NonNull String> countries)
    implements Keyed {

  /** Reads a list left out as empty. */
  public CrisisInput {
    countries = Absent.orEmpty(countries);
  }

  @Override
  public void check(Problems problems) {
    Keyed.super.check(problems);
    problems.text("name", name);
    problems.text("summary", summary);
    countries.forEach(country -> problems.country("countries", country));
    problems.distinct("countries", countries);
  }
}
