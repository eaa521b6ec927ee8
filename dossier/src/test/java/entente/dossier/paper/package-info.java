@NullMarked
package entente.dossier.paper;

import org.jspecify.annotations.NullMarked;
