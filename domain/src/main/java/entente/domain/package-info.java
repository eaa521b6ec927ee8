/**
 * The vocabulary of two-party relations as records and sealed interfaces, and the pure rules over
 * them. No I/O and no library but JSpecify.
 */
@NullMarked
package entente.domain;

import org.jspecify.annotations.NullMarked;
