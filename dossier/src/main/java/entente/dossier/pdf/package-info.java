/** Documents as tagged PDF/A-2, to be printed: set, laid on pages, then drawn. */
@NullMarked
package entente.dossier.pdf;

import org.jspecify.annotations.NullMarked;
