/** Pictures as outlines and letters, for forms that cannot hold SVG. */
@NullMarked
package entente.dossier.vector;

import org.jspecify.annotations.NullMarked;
