/** The letters that documents bring along: Noto Serif and Noto Serif Lao, and who wears which. */
@NullMarked
package entente.dossier.font;

import org.jspecify.annotations.NullMarked;
