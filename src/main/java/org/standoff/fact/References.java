package org.standoff.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.standoff.graphql.NodeKind;

/**
 * Marks a component of an input record, a text or a list of texts, as the key of something in the
 * record, so that whoever takes the input in can check every reference alike.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface References {
  /** The kind of thing that the key must be of. */
  NodeKind value();
}
