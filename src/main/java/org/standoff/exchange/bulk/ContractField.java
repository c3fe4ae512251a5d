package org.standoff.exchange.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A field of the contract and the columns in which the record keeps it.
 *
 * @param name as readers of the contract know it, such as {@code reportedBy}
 * @param columns one, or all those of a date, a quantity or a place; never none
 */
record ContractField(String name, List<String> columns) {
  /** What a row is found by, and what is looked at apart from its content. */
  private static final Set<String> NO_CONTENT = Set.of("id", "key", "crisis_id");

  private static final Pattern PART_OF_VALUE =
      Pattern.compile(
          "(.+)_(earliest|latest|at|approximate|precision|basis|expression|reason"
              + "|verbatim|qualifier|value|low|best|high|rules"
              + "|name|country_code|latitude|longitude)");

  /** Columns that a date, a quantity and a place have, and nothing else. */
  private static final List<String> MARKS = List.of("_basis", "_rules", "_latitude");

  private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

  /** The fields that a table has columns of, but for its key and its crisis. */
  static List<ContractField> of(Table table) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String column : table.columns()) {
      if (!NO_CONTENT.contains(column)) {
        fields
            .computeIfAbsent(name(column, table.columns()), name -> new ArrayList<>())
            .add(column);
      }
    }
    return fields.entrySet().stream()
        .map(field -> new ContractField(field.getKey(), List.copyOf(field.getValue())))
        .toList();
  }

  private static String name(String column, List<String> columns) {
    Matcher part = PART_OF_VALUE.matcher(column);
    if (part.matches()) {
      String whole = part.group(1);
      if (MARKS.stream().anyMatch(mark -> columns.contains(whole + mark))) {
        return camel(whole);
      }
    }
    return camel(column.replaceAll("^votes_|_id$", ""));
  }

  private static String camel(String name) {
    return UNDERSCORE.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  /** Its columns in SQL, of the table of this alias. */
  String of(String alias) {
    Stream<String> own = columns.stream().map(column -> alias + "." + column);
    return "row(" + String.join(", ", own.toList()) + ")";
  }
}
