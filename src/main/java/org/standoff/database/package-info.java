/** Where the record is kept: the embedded PostgreSQL for those who have none of their own. */
@NullMarked
package org.standoff.database;

import org.jspecify.annotations.NullMarked;
