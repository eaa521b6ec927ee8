/** Documents as Office Open XML text (ISO/IEC 29500-1, transitional), to be edited. */
@NullMarked
package entente.dossier.docx;

import org.jspecify.annotations.NullMarked;
