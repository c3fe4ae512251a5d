package org.standoff.exchange.bulk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** A file with a JSON object in each line, in UTF-8. */
public final class JsonLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /** Takes the object of a line. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes it.
     *
     * @throws IllegalArgumentException where it is to be refused; the message is the reason
     */
    void take(RowPlace place, JsonNode object) throws SQLException;
  }

  /**
   * Reads a file line by line. Lines that are no JSON object or not in UTF-8 are refused, and so
   * are those that the taker refuses.
   *
   * @throws IOException where it cannot be read
   */
  public static void read(InputFile file, Taker taker, Intake intake)
      throws IOException, SQLException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
          line = line.substring(1);
        }
        RowPlace place = new RowPlace(file.name(), number);
        try {
          taker.take(place, object(line));
        } catch (IllegalArgumentException e) {
          intake.refuse(place, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  /** The one value of a line. */
  private static JsonNode object(String line) {
    Decoded.require(line);
    try (JsonParser parser = JSON.createParser(line)) {
      JsonNode node = JSON.readTree(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("the line holds more than one value");
      }
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the line is not JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text can always be read
    }
    throw new IllegalArgumentException("the line is no JSON object");
  }
}
