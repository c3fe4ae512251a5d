/** Tokens for development, where nobody else issues any. */
@NullMarked
package org.standoff.security;

import org.jspecify.annotations.NullMarked;
