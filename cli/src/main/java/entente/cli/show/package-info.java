/** What the register keeps, shown to people: relations, sessions, commitments, what is due. */
@NullMarked
package entente.cli.show;

import org.jspecify.annotations.NullMarked;
