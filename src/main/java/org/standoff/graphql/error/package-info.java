/**
 * What callers are told when something is wrong: codes, sentences of our own, never their input.
 */
@NullMarked
package org.standoff.graphql.error;

import org.jspecify.annotations.NullMarked;
