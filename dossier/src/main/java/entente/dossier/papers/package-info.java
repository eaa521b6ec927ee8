/** The papers of one session: which there are, as which files, and what these are called. */
@NullMarked
package entente.dossier.papers;

import org.jspecify.annotations.NullMarked;
