package org.standoff.graphql.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

class PersistedDocumentsTest {
  private static final String TEXT = "{ crises { totalCount } }";

  @TempDir Path directory;

  @Test
  void theHashIsTheOneOfTheStandard() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", DocumentHash.of("abc"));
  }

  @Test
  void whatWasSentOnceIsKnown() {
    PersistedDocuments documents = documents(null, false, 1_000);
    assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, documents, named("", TEXT));
    documents.remember(named(TEXT, TEXT));
    assertEquals(TEXT, documents.find(named("", TEXT)).query());
  }

  @Test
  void noMoreIsRememberedThanTheBound() {
    PersistedDocuments documents = documents(null, false, 1_000);
    IntStream.range(0, 1_000)
        .mapToObj(i -> "{ a%03d }".formatted(i))
        .forEach(text -> documents.remember(named(text, text)));
    long known =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "{ a%03d }".formatted(i))
            .filter(text -> isKnown(documents, text))
            .count();
    assertEquals(1_000 / (64 + 8), known);
  }

  @Test
  void nothingIsRememberedWhereThereIsNoRoom() {
    PersistedDocuments documents = documents(null, false, 0);
    documents.remember(named(TEXT, TEXT));
    assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, documents, named("", TEXT));
  }

  @Test
  void aDirectoryIsTrusted() throws IOException {
    Files.createDirectories(directory.resolve("deep"));
    Files.writeString(directory.resolve("deep/one.graphql"), TEXT);
    Files.writeString(directory.resolve("readme.txt"), "{ other }");
    PersistedDocuments documents = documents(directory, true, 1_000);
    assertEquals(TEXT, documents.find(named("", TEXT)).query());
    assertEquals(TEXT, documents.find(plain(TEXT)).query());
    assertCode(ErrorCode.FORBIDDEN, documents, plain("{ other }"));
    assertCode(ErrorCode.FORBIDDEN, documents, named("{ other }", "{ other }"));
    assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, documents, named("", "{ other }"));
  }

  @Test
  void manifestsOfToolsAreRead() throws IOException {
    String[] manifests = {
      "{\"an id\": \"%s\"}",
      "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\":"
          + " [{\"id\": \"an id\", \"name\": \"A\", \"type\": \"query\", \"body\": \"%s\"}]}"
    };
    for (String manifest : manifests) {
      Path file = Files.writeString(directory.resolve("m.json"), manifest.formatted(TEXT));
      assertEquals(TEXT, documents(file, false, 0).find(named("", TEXT)).query());
      assertEquals("{ other }", documents(file, false, 0).find(plain("{ other }")).query());
    }
  }

  @Test
  void aServiceWithoutItsDocumentsDoesNotStart() throws IOException {
    assertThrows(RuntimeException.class, () -> documents(directory.resolve("none"), true, 0));
    assertThrows(IllegalStateException.class, () -> documents(directory, true, 0));
    Path wrong = Files.writeString(directory.resolve("m.json"), "{\"a\": 1}");
    assertThrows(RuntimeException.class, () -> documents(wrong, true, 0));
  }

  private static boolean isKnown(PersistedDocuments documents, String text) {
    try {
      return documents.find(named("", text)).query().equals(text);
    } catch (RecordException unknown) {
      return false;
    }
  }

  private static void assertCode(
      ErrorCode code, PersistedDocuments documents, OperationRequest request) {
    assertEquals(code, assertThrows(RecordException.class, () -> documents.find(request)).code());
  }

  private static OperationRequest plain(String text) {
    return new OperationRequest(text, null, Map.of(), Map.of());
  }

  private static OperationRequest named(String text, String document) {
    return new OperationRequest(text, null, Map.of(), Map.of(), DocumentHash.of(document));
  }

  private static PersistedDocuments documents(
      @Nullable Path trusted, boolean onlyTrusted, long remembered) {
    return new PersistedDocuments(
        new DocumentSettings() {
          @Override
          public Optional<Path> trusted() {
            return Optional.ofNullable(trusted);
          }

          @Override
          public boolean onlyTrusted() {
            return onlyTrusted;
          }

          @Override
          public MemorySize remembered() {
            return new MemorySize(BigInteger.valueOf(remembered));
          }
        });
  }
}
