/** What one node keeps: its private log, and the accounts that are made from it. */
@NullMarked
package entente.register;

import org.jspecify.annotations.NullMarked;
