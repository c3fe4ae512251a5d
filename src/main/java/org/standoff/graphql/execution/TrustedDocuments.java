package org.standoff.graphql.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the documents that the clients of this service are known to send. */
final class TrustedDocuments {
  private TrustedDocuments() {}

  /**
   * Reads them.
   *
   * @param place a directory of files {@code .graphql}, or a file of JSON: an object of texts, as
   *     Relay and GraphQL Code Generator write it, or Apollo's manifest, with {@code operations} of
   *     which each has a {@code body}
   * @return the texts by their hashes
   * @throws IllegalStateException if there are none
   */
  static Map<String, String> read(Path place) {
    Map<String, String> documents = new HashMap<>();
    try {
      for (String text : Files.isDirectory(place) ? directory(place) : manifest(place)) {
        documents.put(DocumentHash.of(text), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The trusted documents cannot be read: " + place, e);
    }
    if (documents.isEmpty()) {
      throw new IllegalStateException("There are no trusted documents in " + place);
    }
    return Map.copyOf(documents);
  }

  private static List<String> directory(Path place) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".graphql")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static List<String> manifest(Path place) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(place.toFile());
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : manifest.has("operations") ? manifest.get("operations") : manifest) {
      JsonNode text = entry.has("body") ? entry.get("body") : entry;
      if (!text.isTextual()) {
        throw new IOException("an operation has no text");
      }
      texts.add(text.asText());
    }
    return texts;
  }
}
