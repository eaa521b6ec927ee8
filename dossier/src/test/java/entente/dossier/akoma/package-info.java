@NullMarked
package entente.dossier.akoma;

import org.jspecify.annotations.NullMarked;
