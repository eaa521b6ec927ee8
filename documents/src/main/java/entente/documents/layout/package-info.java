/** What files of all kinds become on their way to text: lines, and rows of tables. */
@NullMarked
package entente.documents.layout;

import org.jspecify.annotations.NullMarked;
