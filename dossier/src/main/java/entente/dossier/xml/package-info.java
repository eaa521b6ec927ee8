/** XML written element by element, the same bytes for the same content. */
@NullMarked
package entente.dossier.xml;

import org.jspecify.annotations.NullMarked;
