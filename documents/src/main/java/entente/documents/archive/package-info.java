/** ZIP: what lies in it, never more than an allowance. */
@NullMarked
package entente.documents.archive;

import org.jspecify.annotations.NullMarked;
