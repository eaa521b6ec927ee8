/** What an entry of the private log says, as bytes and back. */
@NullMarked
package entente.register.entry;

import org.jspecify.annotations.NullMarked;
