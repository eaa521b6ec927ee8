/** Documents are read as their readers see them, and hostile ones are told in a sentence. */
@NullMarked
package entente.documents;

import org.jspecify.annotations.NullMarked;
