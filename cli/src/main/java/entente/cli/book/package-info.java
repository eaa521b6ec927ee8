/** {@code dossier}: the papers of a session to come, made whole before any is written. */
@NullMarked
package entente.cli.book;

import org.jspecify.annotations.NullMarked;
