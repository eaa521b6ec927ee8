/** A relation's time, drawn from its account; the same as rows and JSON. */
@NullMarked
package entente.dossier.picture;

import org.jspecify.annotations.NullMarked;
