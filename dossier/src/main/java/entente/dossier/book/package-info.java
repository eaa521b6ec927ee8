/** The briefing book of a session, and what both sides sign after it: from an account to blocks. */
@NullMarked
package entente.dossier.book;

import org.jspecify.annotations.NullMarked;
