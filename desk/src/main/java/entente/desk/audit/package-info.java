/** What was asked to be done and what was refused: by whom, when, with what end. */
@NullMarked
package entente.desk.audit;

import org.jspecify.annotations.NullMarked;
