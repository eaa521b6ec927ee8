/**
 * From the log to the account of a relation, and from accounts to rows that questions are put to.
 */
@NullMarked
package entente.register.account;

import org.jspecify.annotations.NullMarked;
