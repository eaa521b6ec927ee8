/** Pages of reports, before any browser sees them. */
@NullMarked
package entente.dossier.page;

import org.jspecify.annotations.NullMarked;
