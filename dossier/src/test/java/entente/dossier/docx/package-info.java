@NullMarked
package entente.dossier.docx;

import org.jspecify.annotations.NullMarked;
