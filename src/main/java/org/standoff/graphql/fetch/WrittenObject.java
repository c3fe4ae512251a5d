package org.standoff.graphql.fetch;

/**
 * An object of an answer with all that stands in it, as JSON in UTF-8. To the engine it is a value
 * like any other.
 *
 * @param json the object; nothing changes it
 * @param rows how many objects stand in lists of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WrittenObject(byte[] json, int rows) {

  /**
   * Writes an object.
   *
   * @throws Exception what reading its fields throws, or {@link Unplanned}
   */
  static WrittenObject of(ReadPlan plan, Object source) throws Exception {
    try (AnswerJson answer = new AnswerJson()) {
      plan.write(source, answer);
      return new WrittenObject(answer.toBytes(), answer.rows());
    }
  }
}
