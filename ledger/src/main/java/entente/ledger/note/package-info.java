/**
 * Signed notes and checkpoints as text (C2SP signed-note and tlog-checkpoint). Nothing is verified
 * here.
 */
@NullMarked
package entente.ledger.note;

import org.jspecify.annotations.NullMarked;
