/** Ministries, agencies and localities that carry commitments out, and what they report. */
@NullMarked
package entente.domain.body;

import org.jspecify.annotations.NullMarked;
