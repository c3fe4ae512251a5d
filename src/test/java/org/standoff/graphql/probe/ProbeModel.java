package org.standoff.graphql.probe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.standoff.graphql.error.ErrorCode;
import org.standoff.graphql.error.RecordException;

/** The types of the probe API. */
public final class ProbeModel {
  private ProbeModel() {}

  public enum ProbeColour {
    RED,
    GREEN
  }

  public interface ProbeNode {
    @Id
    @NonNull
    String getKey();
  }

  public static final class ProbeThing implements ProbeNode {
    private final String key;
    private boolean failed;
    public @Nullable String note;

    @Name("for")
    public @Nullable Integer votesFor;

    public ProbeThing(String key) {
      this.key = key;
    }

    @Override
    @Id
    @NonNull
    public String getKey() {
      return key;
    }

    public boolean isOpen() {
      return true;
    }

    /** Fails, and in another way whenever it is asked again. */
    public @Nullable String getFailing() {
      ErrorCode code = failed ? ErrorCode.CONFLICT : ErrorCode.LIMIT;
      failed = true;
      throw new RecordException(code, "Refused on purpose.");
    }
  }

  public record ProbeValues(
      @Id UUID id,
      LocalDate day,
      OffsetDateTime at,
      Instant instant,
      List<LocalDate> days,
      ProbeColour colour,
      Double share,
      long large) {}

  public record ProbeRange(@Nullable LocalDate from, @Nullable LocalDate to) {}

  public record ProbeFilter(
      @Nullable ProbeRange said,
      @Nullable List<ProbeColour> colours,
      @Nullable OffsetDateTime since,
      @Nullable Integer atLeast,
      @Nullable ProbeFilter not) {
    public ProbeFilter {
      if (atLeast != null && atLeast < 0) {
        throw new RecordException(ErrorCode.VALIDATION, "atLeast must not be negative.");
      }
    }
  }
}
