/** What an officer decides; all that the register keeps besides reports. */
@NullMarked
package entente.domain.decision;

import org.jspecify.annotations.NullMarked;
