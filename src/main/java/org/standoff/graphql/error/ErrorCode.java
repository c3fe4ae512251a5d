package org.standoff.graphql.error;

/**
 * What went wrong, in {@code extensions.code} of every error. Names are part of the public
 * contract: clients branch on them, while messages may be reworded.
 */
public enum ErrorCode {
  /** The HTTP request is not a GraphQL request: method, media type, JSON or parameters. */
  BAD_REQUEST,
  /** The document is not GraphQL: it could not be parsed. */
  SYNTAX,
  /** The document, an argument or a variable does not fit the schema or a rule of the record. */
  VALIDATION,
  /**
   * The document is named by a hash that is not known here; the same request with the document is
   * understood. The name is that of automatic persisted queries.
   */
  PERSISTED_QUERY_NOT_FOUND,
  /** The request exceeds a limit of the service, such as the size of its body. */
  LIMIT,
  /** Something that the operation names does not exist in the record. */
  NOT_FOUND,
  /** The change contradicts what the record holds, such as a key that is taken. */
  CONFLICT,
  /** The change was meant for an older revision than the record holds. */
  STALE_REVISION,
  /** The operation needs a caller who is known, and this one is not. */
  UNAUTHENTICATED,
  /** The caller is known and may not do this. */
  FORBIDDEN,
  /**
   * The service cannot answer now, such as without its database; the same request may succeed
   * later.
   */
  UNAVAILABLE,
  /** A fault of the service. {@code extensions.id} leads to it in the log. */
  INTERNAL
}
