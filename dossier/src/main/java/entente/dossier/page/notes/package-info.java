/** Findings as articles and notes of a page, in the interface's languages. */
@NullMarked
package entente.dossier.page.notes;

import org.jspecify.annotations.NullMarked;
