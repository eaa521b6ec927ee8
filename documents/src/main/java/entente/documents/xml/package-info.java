/** XML from a file that nobody vouches for: nothing in it is declared, resolved or fetched. */
@NullMarked
package entente.documents.xml;

import org.jspecify.annotations.NullMarked;
