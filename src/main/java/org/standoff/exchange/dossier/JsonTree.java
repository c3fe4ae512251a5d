package org.standoff.exchange.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.standoff.exchange.dossier.DossierNode.Mapping;
import org.standoff.exchange.dossier.DossierNode.Scalar;
import org.standoff.exchange.dossier.DossierNode.ScalarKind;
import org.standoff.exchange.dossier.DossierNode.Sequence;

/**
 * Reads JSON and JSON Lines into nodes, by their own grammar since the YAML parser takes no tabs
 * and fewer escapes.
 */
final class JsonTree {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser parser;
  private final Faults faults;

  private JsonTree(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * Reads one object, or as many as there are lines, which then are parts of one; stops at what is
   * no JSON by refusing the file.
   *
   * @param part takes each object as soon as it is read
   */
  static void read(Reader text, Faults faults, Consumer<Mapping> part) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      new JsonTree(parser, faults).file(part);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      faults.add(line, "", "is not valid JSON: " + phrase(e));
      faults.refuse();
    }
  }

  /** The parser's own phrase without its note on the kind of reader that it reads from. */
  private static String phrase(JsonProcessingException e) {
    return e.getOriginalMessage().replaceAll("\\s*\\(start marker at .*", "");
  }

  private void file(Consumer<Mapping> taker) throws IOException {
    while (parser.nextToken() != null) {
      if (node("", 0) instanceof Mapping part) {
        taker.accept(part);
      } else {
        faults.add(line(), "", "must hold nothing but objects");
      }
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private DossierNode node(String path, int depth) throws IOException {
    if (depth > DossierReader.MAX_DEPTH) {
      faults.add(line(), path, "is nested too deeply");
      faults.refuse();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(path, depth);
      case START_ARRAY -> sequence(path, depth);
      case VALUE_NUMBER_INT -> scalar(ScalarKind.INTEGER);
      case VALUE_NUMBER_FLOAT -> scalar(ScalarKind.DECIMAL);
      case VALUE_TRUE, VALUE_FALSE -> scalar(ScalarKind.TRUTH);
      case VALUE_NULL -> scalar(ScalarKind.NULL);
      default -> scalar(ScalarKind.TEXT);
    };
  }

  private DossierNode mapping(String path, int depth) throws IOException {
    MappingBuilder mapping = new MappingBuilder(line(), path, faults);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int nameLine = line();
      parser.nextToken();
      mapping.put(name, nameLine, node(Paths.field(path, name), depth + 1));
    }
    return mapping.build();
  }

  private DossierNode sequence(String path, int depth) throws IOException {
    int line = line();
    List<DossierNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(Paths.item(path, items.size()), depth + 1));
    }
    return new Sequence(line, items);
  }

  private DossierNode scalar(ScalarKind kind) throws IOException {
    return new Scalar(line(), kind, parser.getText());
  }
}
