/** Reports as a page to be read: the text with its evidence, the findings beside it, the rules. */
@NullMarked
package entente.dossier.page;

import org.jspecify.annotations.NullMarked;
