/** The joint record as a file that anyone can verify with nothing else (docs/joint-export.md). */
@NullMarked
package entente.ledger.export;

import org.jspecify.annotations.NullMarked;
