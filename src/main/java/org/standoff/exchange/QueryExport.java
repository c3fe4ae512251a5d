package org.standoff.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQLError;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standoff.command.Exit;
import org.standoff.command.Failure;
import org.standoff.exchange.query.Exported;
import org.standoff.exchange.query.FailedQuery;
import org.standoff.exchange.query.QueryExporter;
import org.standoff.exchange.query.RowFormat;
import org.standoff.exchange.query.UnsuitableQuery;
import org.standoff.graphql.execution.OperationRequest;

/** Writes the rows of a query and ends. */
public final class QueryExport implements QuarkusApplication {
  static final Map<String, RowFormat> FORMATS =
      Map.of("csv", RowFormat.CSV, "jsonl", RowFormat.JSON_LINES);

  private final QueryExporter exporter;
  private final ObjectMapper json;

  /** Called by the container. */
  @Inject
  public QueryExport(QueryExporter exporter, ObjectMapper json) {
    this.exporter = exporter;
    this.json = json;
  }

  /**
   * Writes.
   *
   * @param args format, file or nothing, file of the query, file of its variables or nothing
   */
  @Override
  public int run(String... args) throws IOException {
    RowFormat format = Objects.requireNonNull(FORMATS.get(args[0]));
    try {
      String query = Files.readString(Path.of(args[2]));
      OperationRequest request = new OperationRequest(query, null, variables(args[3]), Map.of());
      return told(write(request, format, new Destination(args[1])));
    } catch (JsonProcessingException e) {
      System.err.println(Failure.line("the variables are no JSON object"));
      return Exit.USAGE;
    } catch (UnsuitableQuery e) {
      System.err.println(Failure.line(e.getMessage()));
      return Exit.USAGE;
    } catch (FailedQuery e) {
      e.errors().forEach(error -> System.err.println(Failure.line(words(error))));
      return Exit.FAILED;
    }
  }

  private Exported write(OperationRequest request, RowFormat format, Destination destination)
      throws IOException {
    List<Exported> done = new ArrayList<>();
    destination.write(
        out -> {
          done.add(exporter.export(request, format, out));
          return done.get(0).rows();
        });
    return done.get(0);
  }

  /** Says which lists within rows are not whole, as the rows themselves do not. */
  private static int told(Exported done) {
    System.err.println(Failure.line("%,d rows exported".formatted(done.rows())));
    done.cut()
        .forEach(
            (list, rows) ->
                System.err.println(
                    Failure.line(
                        "%,d of them have more in %s than the page that is written"
                            .formatted(rows, list))));
    return done.cut().isEmpty() ? Exit.DONE : Exit.REFUSED;
  }

  private Map<String, @Nullable Object> variables(String file) throws IOException {
    return file.isEmpty()
        ? Map.of()
        : json.readerForMapOf(Object.class).readValue(Files.readString(Path.of(file)));
  }

  /** Code, place and reason, as clients get them. */
  private static String words(GraphQLError error) {
    @Nullable List<Object> path = error.getPath();
    @Nullable Map<String, Object> extensions = error.getExtensions();
    Object code = extensions == null ? null : extensions.get("code");
    String at =
        path == null || path.isEmpty()
            ? ""
            : " at " + path.stream().map(String::valueOf).collect(Collectors.joining("."));
    return code + at + ": " + error.getMessage();
  }
}
