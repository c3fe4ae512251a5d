package org.standoff.exchange.unvotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standoff.actor.ActorInput;
import org.standoff.actor.ActorKind;
import org.standoff.actor.ActorNameInput;
import org.standoff.actor.ExternalIdInput;
import org.standoff.actor.NameKind;
import org.standoff.exchange.bulk.Slug;
import org.standoff.fact.Country;
import org.standoff.fact.FuzzyDateInput;
import org.standoff.source.SourceInput;
import org.standoff.source.SourceKind;

/** The dataset as a source, the assembly, and the states that vote in it. */
final class Assembly {
  static final String LICENCE = "CC0 1.0";
  static final String ATTRIBUTION =
      "Erik Voeten, Anton Strezhnev and Michael Bailey: United Nations General Assembly Voting "
          + "Data, Harvard Dataverse, hdl:1902.1/12379";

  /** The key of the dataset, and the beginning of the keys of what comes from it. */
  static final String KEY = "unvotes";

  static final ActorInput BODY =
      actor(
          "un-general-assembly",
          ActorKind.INSTITUTION,
          "United Nations General Assembly",
          null,
          "assembly of all members of the United Nations");

  static final SourceInput DATASET =
      new SourceInput(
          KEY,
          SourceKind.DATASET,
          "United Nations General Assembly Voting Data",
          "https://github.com/dgrtwo/unvotes",
          null,
          "Erik Voeten, Anton Strezhnev, Michael Bailey",
          new FuzzyDateInput(null, null, null, null, null),
          null,
          "en",
          LICENCE,
          ATTRIBUTION,
          null,
          null,
          null,
          null,
          null);

  private Assembly() {}

  /**
   * A state by its code in lower case; by its name where the dataset has no code, as for states
   * that went before there were codes. NA is Namibia.
   *
   * @throws IllegalArgumentException where the name cannot be made a key
   */
  static ActorInput state(@Nullable String code, String name) {
    boolean current = code != null && Country.exists(code);
    return actor(
        code == null ? Slug.of(name) : Slug.of(code),
        ActorKind.STATE,
        name,
        current ? code : null,
        null);
  }

  private static ActorInput actor(
      String key,
      ActorKind kind,
      String name,
      @Nullable String country,
      @Nullable String description) {
    return new ActorInput(
        key,
        kind,
        List.of(new ActorNameInput(name, "en", NameKind.PRIMARY, null, null)),
        country == null
            ? List.of()
            : List.of(new ExternalIdInput("iso3166-1-alpha2", country, null)),
        country,
        description,
        List.of(),
        List.of());
  }
}
