/**
 * The account of one relation as pages tell it: in words, and with where each thing has its page.
 */
@NullMarked
package entente.desk.account;

import org.jspecify.annotations.NullMarked;
