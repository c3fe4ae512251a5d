package org.standoff.actor;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.Condition;

/** How names are chosen and compared. */
final class ActorNames {

  private ActorNames() {}

  /** A word of one of the actor's names begins so, capitals and accents aside. */
  static Condition beginWith(String prefix) {
    return Condition.of(
        """
        exists (
          select from actor_name n
          where n.actor_id = t.id
            and ' ' || record.plain(n.name) like '% ' || record.literally(record.plain(?)) || '%')""",
        prefix);
  }

  /**
   * The name to show: one in the language asked for that the actor bears, for states from CLDR,
   * else the primary name.
   *
   * @param language BCP 47 tag, or null for the primary name
   */
  static String of(Actor actor, @Nullable String language) {
    if (language != null) {
      String own =
          first(actor, name -> isBorne(name) && language.equalsIgnoreCase(name.language()));
      if (own != null) {
        return own;
      }
      if (actor.kind == ActorKind.STATE && actor.countryCode != null) {
        return Objects.requireNonNull(actor.getCountry()).name(language);
      }
    }
    String primary = first(actor, name -> name.kind() == NameKind.PRIMARY);
    return primary != null
        ? primary
        : Objects.requireNonNullElse(first(actor, n -> true), actor.key);
  }

  /** Whether it is the actor's own, and not given up. */
  private static boolean isBorne(ActorName name) {
    return name.kind() != NameKind.FORMER
        && name.kind() != NameKind.AS_PRINTED
        && (name.validTo() == null || name.kind() == NameKind.PRIMARY);
  }

  private static @Nullable String first(Actor actor, Predicate<ActorName> wanted) {
    ActorName first = null;
    for (ActorName name : actor.names) {
      if (wanted.test(name) && (first == null || name.kind().compareTo(first.kind()) < 0)) {
        first = name;
      }
    }
    return first == null ? null : first.name();
  }
}
