package org.standoff.graphql.fetch;

import graphql.language.Document;
import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The plans of each document, kept for as long as the document is: those of single fields in which
 * no variable has a part, so that they are the same for every operation. They are no more than the
 * document has fields, for each type that a field may be selected of.
 */
final class KeptPlans {
  private static final Map<Document, Map<Place, Optional<ReadPlan>>> KEPT =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * What a plan is for.
   *
   * @param type the type of objects
   * @param fields the fields, below which it is selected what is read of them
   */
  record Place(GraphQLObjectType type, List<Field> fields) {}

  private KeptPlans() {}

  /** How many plans of a document are kept. */
  static int count(Document document) {
    return of(document).size();
  }

  /** The plans of a document, none yet where it is new or not known. */
  static Map<Place, Optional<ReadPlan>> of(@Nullable Document document) {
    return document == null
        ? new ConcurrentHashMap<>()
        : KEPT.computeIfAbsent(document, first -> new ConcurrentHashMap<>());
  }
}
