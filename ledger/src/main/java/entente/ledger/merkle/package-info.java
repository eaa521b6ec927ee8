/**
 * Merkle trees over a log's leaves (RFC 6962, RFC 9162): roots, proofs, and the tiles and bundles
 * of C2SP's tlog-tiles.
 */
@NullMarked
package entente.ledger.merkle;

import org.jspecify.annotations.NullMarked;
