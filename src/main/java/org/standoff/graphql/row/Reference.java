package org.standoff.graphql.row;

import java.util.UUID;

/**
 * A field that refers to another row.
 *
 * @param slot the field
 * @param owner whose field
 * @param id the identity of the other row
 */
record Reference(Slot slot, Object owner, UUID id) {}
