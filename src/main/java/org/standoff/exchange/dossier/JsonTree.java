package org.standoff.exchange.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
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
  private final EntrySize size;

  private JsonTree(JsonParser parser, Faults faults, EntrySize size) {
    this.parser = parser;
    this.faults = faults;
    this.size = size;
  }

  /**
   * Reads one object, or as many as there are lines, which then are parts of one; stops at what is
   * no JSON by refusing the file.
   */
  static void read(Reader text, Faults faults, EntrySize size, FileParts parts) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      new JsonTree(parser, faults, size).file(parts);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      faults.add(line, "", "is not valid JSON: " + phrase(e));
      faults.refuse();
    }
  }

  /** Reads what {@link RecordWriter} has written. */
  static DossierNode read(String written, Faults faults) throws IOException {
    try (JsonParser parser = FACTORY.createParser(written)) {
      parser.nextToken();
      return new JsonTree(parser, faults, new EntrySize(faults)).node("", 0);
    }
  }

  /** The parser's own phrase without its note on the kind of reader that it reads from. */
  private static String phrase(JsonProcessingException e) {
    return e.getOriginalMessage().replaceAll("\\s*\\((start marker|for \\w+ starting) at .*", "");
  }

  private void file(FileParts parts) throws IOException {
    while (parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        fields(parts);
      } else {
        size.begin();
        node("", 0);
        faults.add(line(), "", "must hold nothing but objects");
      }
    }
  }

  private void fields(FileParts parts) throws IOException {
    parts.begin();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int nameLine = line();
      size.begin();
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        list(name, nameLine, parts);
      } else {
        parts.field(name, nameLine, node(Paths.field("", name), 1));
      }
    }
  }

  private void list(String name, int nameLine, FileParts parts) throws IOException {
    String path = Paths.field("", name);
    int place = parts.list(name, nameLine, new Sequence(line(), List.of()));
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      size.begin();
      parts.item(node(Paths.item(path, place++), 2));
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private DossierNode node(String path, int depth) throws IOException {
    size.add(parser.currentToken().isScalarValue() ? parser.getTextLength() : 0, line(), path);
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
