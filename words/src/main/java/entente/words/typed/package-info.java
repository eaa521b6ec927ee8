/**
 * What people type, as they type it: days, parties, periods, quotations; and what they are told
 * when it is wrong, or when the register does not obey.
 */
@NullMarked
package entente.words.typed;

import org.jspecify.annotations.NullMarked;
