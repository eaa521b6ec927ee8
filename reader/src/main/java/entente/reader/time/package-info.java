/** Time expressions and what they resolve to (contract, rule 10). */
@NullMarked
package entente.reader.time;

import org.jspecify.annotations.NullMarked;
