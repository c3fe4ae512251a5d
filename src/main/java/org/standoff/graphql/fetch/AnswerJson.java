package org.standoff.graphql.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** JSON in UTF-8 of an answer, or of an object in one. Counts the objects that stand in lists. */
public final class AnswerJson implements AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int FIRST_BLOCK = 1024;
  private static final int LONG = 256;

  private final ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BLOCK);
  private final JsonGenerator json;
  private final char[] characters = new char[LONG];
  private int rows;

  /** Nothing yet. */
  public AnswerJson() throws IOException {
    this.json = FACTORY.createGenerator(bytes);
  }

  /** Begins an object. */
  public void beginObject() throws IOException {
    json.writeStartObject();
  }

  /** Ends an object. */
  public void endObject() throws IOException {
    json.writeEndObject();
  }

  /** Begins a list. */
  public void beginList() throws IOException {
    json.writeStartArray();
  }

  /** Ends a list. */
  public void endList() throws IOException {
    json.writeEndArray();
  }

  /** Notes that an object stands in a list. */
  public void countRow() {
    rows++;
  }

  /** The name of a member, ahead of its value. */
  public void name(String name) throws IOException {
    json.writeFieldName(name);
  }

  /** The same. */
  void name(SerializableString name) throws IOException {
    json.writeFieldName(name);
  }

  /**
   * A value that is neither object nor list; what JSON has nothing for, as text.
   *
   * @param value null, a text, a number, a truth value, or something else
   */
  public void value(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      number(number);
    } else {
      json.writeString(value.toString());
    }
  }

  /** In a native executable the generator takes characters from an array in half the time. */
  void text(String text) throws IOException {
    if (text.length() > characters.length) {
      json.writeString(text);
      return;
    }
    text.getChars(0, text.length(), characters, 0);
    json.writeString(characters, 0, text.length());
  }

  private void number(Number number) throws IOException {
    if (number instanceof Double real) {
      json.writeNumber(real);
    } else if (number instanceof Float real) {
      json.writeNumber(real);
    } else if (number instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      json.writeNumber(whole);
    } else {
      json.writeNumber(number.longValue());
    }
  }

  /** An object that has been written. */
  public void written(WrittenObject object) throws IOException {
    json.writeRawValue(""); // what stands ahead of a value
    json.flush();
    bytes.write(object.json());
    rows += object.rows();
  }

  /** All that was written. */
  public byte[] toBytes() throws IOException {
    json.flush();
    return bytes.toByteArray();
  }

  /** How many objects stand in lists. */
  public int rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
