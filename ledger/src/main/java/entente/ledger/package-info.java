/**
 * The ledger's common words: bytes that nobody changes any more, strict UTF-8, and the refusal of
 * what is not in the ledger's form. No I/O, no clock, no chance and no library but JSpecify.
 */
@NullMarked
package entente.ledger;

import org.jspecify.annotations.NullMarked;
