/** Tokens, by which programs come in: made in the settings, narrower than their account. */
@NullMarked
package entente.desk.token;

import org.jspecify.annotations.NullMarked;
