/** Portable documents: pages of placed words, back into paragraphs. */
@NullMarked
package entente.documents.pdf;

import org.jspecify.annotations.NullMarked;
