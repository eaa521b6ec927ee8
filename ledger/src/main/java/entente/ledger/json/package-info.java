/**
 * JSON in one form only: I-JSON (RFC 7493) with RFC 8785's order of keys and escapes, and integers
 * for numbers. Two programs that mean the same write the same bytes.
 */
@NullMarked
package entente.ledger.json;

import org.jspecify.annotations.NullMarked;
