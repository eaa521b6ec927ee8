/**
 * The one door to files that are no text: portable documents, word processing, mail, archives. What
 * a file is, is told by its bytes.
 */
@NullMarked
package entente.documents;

import org.jspecify.annotations.NullMarked;
