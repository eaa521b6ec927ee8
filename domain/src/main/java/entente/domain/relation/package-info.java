/** Two parties and what is filed about them: reports, and findings that can be named for ever. */
@NullMarked
package entente.domain.relation;

import org.jspecify.annotations.NullMarked;
