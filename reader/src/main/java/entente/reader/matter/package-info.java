/**
 * What the parties have between them: agreements, observances, projects, roles (contract, rule 13).
 */
@NullMarked
package entente.reader.matter;

import org.jspecify.annotations.NullMarked;
