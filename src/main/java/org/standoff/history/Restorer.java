package org.standoff.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.row.Content;
import org.standoff.graphql.row.Layout;
import org.standoff.graphql.row.Slot;

/** Makes objects of the rows that {@link StateSql} reads, all as they were after one step. */
final class Restorer {

  private static final String PLAIN = "%s";

  private final ObjectMapper json;
  private final Instances instances;
  private final long step;

  Restorer(ObjectMapper json, Instances instances, long step) {
    this.json = json;
    this.instances = instances;
    this.step = step;
  }

  /** Fills an object from a row; what was not read of it stays as it is. */
  void fill(Layout layout, Object object, JsonNode row) {
    for (Slot slot : layout.slots()) {
      boolean read = !(slot.content() instanceof Content.Rows) || row.has(slot.property());
      if (read) {
        slot.set(object, value(slot, row, PLAIN));
      }
    }
  }

  private @Nullable Object value(Slot slot, JsonNode row, String naming) {
    Content content = slot.content();
    if (content instanceof Content.Column column) {
      JsonNode value = row.path(naming.formatted(column.column()));
      return isNull(value) ? null : json.convertValue(value, json.constructType(column.type()));
    } else if (content instanceof Content.Columns columns) {
      return part(columns.layout(), row, columns.naming());
    } else if (content instanceof Content.Reference reference) {
      return reference(row.path(reference.column()), reference.entity());
    } else if (content instanceof Content.References references) {
      return list(row, slot, r -> reference(r.path(references.column()), references.entity()));
    }
    Layout layout = ((Content.Parts) content).layout();
    return list(row, slot, part -> part(layout, part, PLAIN));
  }

  private @Nullable Object part(Layout layout, JsonNode row, String naming) {
    if (layout.type().isRecord()) {
      List<@Nullable Object> values = new ArrayList<>();
      layout.slots().forEach(slot -> values.add(value(slot, row, naming)));
      return values.stream().allMatch(value -> value == null) ? null : layout.create(values);
    }
    Object part = layout.create();
    fill(layout, part, row);
    return part;
  }

  private @Nullable Object reference(JsonNode id, Class<?> entity) {
    return isNull(id) ? null : instances.get(entity, UUID.fromString(id.asText()), step);
  }

  private static List<@Nullable Object> list(
      JsonNode row, Slot slot, Function<JsonNode, @Nullable Object> element) {
    return StreamSupport.stream(row.path(slot.property()).spliterator(), false)
        .<@Nullable Object>map(element)
        .toList();
  }

  private static boolean isNull(JsonNode value) {
    return value.isNull() || value.isMissingNode();
  }
}
