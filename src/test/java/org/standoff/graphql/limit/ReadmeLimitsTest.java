package org.standoff.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standoff.graphql.GraphQLSettings;

/** The README's table of limits names each with its default. */
class ReadmeLimitsTest {
  private static final String PREFIX = "STANDOFF_LIMITS_";
  private static final String BODY_SIZE = "STANDOFF_GRAPHQL_MAX_BODY_SIZE";
  private static final Pattern NAME = Pattern.compile("`(STANDOFF)?(_[A-Z_]+)`");

  @Test
  void theTableHasEveryLimitWithItsDefault() throws IOException, NoSuchMethodException {
    Map<String, String> defaults = new TreeMap<>();
    for (Method limit : LimitSettings.class.getMethods()) {
      String name = limit.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      defaults.put(PREFIX + name, limit.getAnnotation(WithDefault.class).value());
    }
    Method bodySize = GraphQLSettings.class.getMethod("maxBodySize");
    defaults.put(BODY_SIZE, bodySize.getAnnotation(WithDefault.class).value());
    assertEquals(defaults, table());
  }

  private static Map<String, String> table() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.split("### Limits\n", 2)[1].split("\n#", 2)[0];
    Map<String, String> table = new TreeMap<>();
    for (String row : section.lines().filter(line -> line.startsWith("| `")).toList()) {
      String[] cells = row.split("\\|", -1);
      String[] values = cells[3].replace("`", "").strip().split(", ", -1);
      Matcher name = NAME.matcher(cells[1]);
      for (String value : values) {
        name.find();
        boolean whole = name.group(1) != null;
        table.put(whole ? "STANDOFF" + name.group(2) : PREFIX + name.group(2).substring(1), value);
      }
    }
    return table;
  }
}
