/** Mails and saved web archives: MIME. */
@NullMarked
package entente.documents.mail;

import org.jspecify.annotations.NullMarked;
