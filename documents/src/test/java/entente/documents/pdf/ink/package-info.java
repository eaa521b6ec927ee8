/** What a page draws is heard as it is written, and what is damaged in it does no harm. */
@NullMarked
package entente.documents.pdf.ink;

import org.jspecify.annotations.NullMarked;
