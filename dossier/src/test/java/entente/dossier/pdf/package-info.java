@NullMarked
package entente.dossier.pdf;

import org.jspecify.annotations.NullMarked;
