@NullMarked
package entente.dossier.minutes;

import org.jspecify.annotations.NullMarked;
