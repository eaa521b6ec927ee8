/** Office Open XML: what the document says when its tracked changes are accepted. */
@NullMarked
package entente.documents.word;

import org.jspecify.annotations.NullMarked;
