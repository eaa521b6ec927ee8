/** OpenDocument text. */
@NullMarked
package entente.documents.odf;

import org.jspecify.annotations.NullMarked;
