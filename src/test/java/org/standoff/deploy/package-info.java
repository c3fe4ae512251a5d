/**
 * The files with which the service is deployed are read as strictly as those that will read them.
 */
@NullMarked
package org.standoff.deploy;

import org.jspecify.annotations.NullMarked;
