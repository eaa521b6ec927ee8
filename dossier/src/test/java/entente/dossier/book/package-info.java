@NullMarked
package entente.dossier.book;

import org.jspecify.annotations.NullMarked;
