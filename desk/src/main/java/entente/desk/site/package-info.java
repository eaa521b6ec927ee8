/**
 * What all pages share: the frame around them, languages, errors in words, headers, what is
 * shipped.
 */
@NullMarked
package entente.desk.site;

import org.jspecify.annotations.NullMarked;
