/**
 * Pages as they are drawn: letters with their places and ruling lines, read off the drawing itself;
 * nothing is rendered.
 */
@NullMarked
package entente.documents.pdf.ink;

import org.jspecify.annotations.NullMarked;
