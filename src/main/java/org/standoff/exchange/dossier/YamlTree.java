package org.standoff.exchange.dossier;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.exchange.dossier.DossierNode.Scalar;
import org.standoff.exchange.dossier.DossierNode.ScalarKind;
import org.standoff.exchange.dossier.DossierNode.Sequence;
import org.standoff.exchange.dossier.DossierNode.Unreadable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into nodes. Aliases are refused, so that a file cannot stand for more than it holds;
 * so are tags, since what a field is decides how its value is read.
 */
final class YamlTree {
  private final Parser parser;
  private final Faults faults;
  private final FileParts parts;
  private final EntrySize size;

  private YamlTree(Reader text, Faults faults, EntrySize size, FileParts parts) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(new PrintableText(text, faults)), options);
    this.faults = faults;
    this.parts = parts;
    this.size = size;
  }

  /** Reads the only document; stops at what is no YAML by refusing the file. */
  static void read(Reader text, Faults faults, EntrySize size, FileParts parts) {
    try {
      new YamlTree(text, faults, size, parts).document();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.refuseFor(line, "is not valid YAML: " + phrase(e.getProblem()));
    } catch (YAMLException e) {
      if (e.getCause() instanceof IOException unread) {
        throw new UncheckedIOException(unread);
      }
      faults.refuseFor(1, "is not valid YAML");
    }
  }

  /** What to mend, where the parser only tells what it expected. */
  private static String phrase(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return "a text that holds a colon before a space needs quotes, or the line is indented wrongly";
    }
    if (problem.startsWith("expected <block end>")) {
      return "the line is indented unlike those above it";
    }
    return problem.contains("(TAB)") ? "lines are indented with spaces, not with tabs" : problem;
  }

  private void document() {
    parser.getEvent(); // start of the stream
    if (!parser.checkEvent(Event.ID.DocumentStart)) {
      faults.add(1, "", "is empty");
      faults.refuse();
    }
    parser.getEvent();
    boolean isMapping = parser.checkEvent(Event.ID.MappingStart);
    if (isMapping) {
      parser.getEvent();
      fields();
    } else {
      parts.instead(node("", 0));
    }
    parser.getEvent(); // end of the document
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      faults.add(line(parser.peekEvent()), "", "must not hold a second document");
    }
    if (!isMapping) {
      faults.refuse();
    }
  }

  private void fields() {
    parts.begin();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      int nameLine = line(parser.peekEvent());
      boolean plain = parser.checkEvent(Event.ID.Scalar);
      size.begin();
      DossierNode name = node("", 1);
      if (!plain || !(name instanceof Scalar scalar)) {
        faults.add(nameLine, "", "must have plain names for its fields");
        node("", 1);
      } else if (parser.checkEvent(Event.ID.SequenceStart)) {
        list(scalar.text(), nameLine);
      } else {
        parts.field(scalar.text(), nameLine, node(Paths.field("", scalar.text()), 1));
      }
    }
    parser.getEvent();
  }

  private void list(String name, int nameLine) {
    Sequence empty = new Sequence(line(parser.getEvent()), List.of());
    String path = Paths.field("", name);
    int place = parts.list(name, nameLine, empty);
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      size.begin();
      parts.item(node(Paths.item(path, place++), 2));
    }
    parser.getEvent();
  }

  private DossierNode node(String path, int depth) {
    Event event = parser.getEvent();
    size.add(event instanceof ScalarEvent text ? text.getValue().length() : 0, line(event), path);
    if (depth > DossierReader.MAX_DEPTH) {
      faults.add(line(event), path, "is nested too deeply");
      faults.refuse();
    }
    if (event instanceof MappingStartEvent) {
      return mapping(line(event), path, depth);
    }
    if (event instanceof SequenceStartEvent) {
      return sequence(line(event), path, depth);
    }
    return event instanceof ScalarEvent scalar ? scalar(scalar, path) : alias(event, path);
  }

  private DossierNode mapping(int line, String path, int depth) {
    MappingBuilder mapping = new MappingBuilder(line, path, faults);
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      int nameLine = line(parser.peekEvent());
      boolean plain = parser.checkEvent(Event.ID.Scalar);
      DossierNode name = node(path, depth + 1);
      if (plain && name instanceof Scalar scalar) {
        mapping.put(scalar.text(), nameLine, node(Paths.field(path, scalar.text()), depth + 1));
      } else {
        faults.add(nameLine, path, "must have plain names for its fields");
        node(path, depth + 1);
      }
    }
    parser.getEvent();
    return mapping.build();
  }

  private DossierNode sequence(int line, String path, int depth) {
    List<DossierNode> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(Paths.item(path, items.size()), depth + 1));
    }
    parser.getEvent();
    return new Sequence(line, items);
  }

  private DossierNode scalar(ScalarEvent event, String path) {
    String tag = event.getTag();
    if (tag != null && !tag.equals("!") && !tag.equals(Tag.STR.getValue())) {
      faults.add(line(event), path, "must not have a tag");
      return new Unreadable(line(event));
    }
    boolean resolved = event.isPlain() && tag == null;
    ScalarKind kind = resolved ? CoreSchema.kind(event.getValue()) : ScalarKind.TEXT;
    return new Scalar(line(event), kind, event.getValue());
  }

  private DossierNode alias(Event event, String path) {
    String reason = "must not be an alias: write out the value";
    faults.add(line(event), path, event instanceof AliasEvent ? reason : "cannot be read");
    return new Unreadable(line(event));
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }
}
