/**
 * What the parties have between them: agreements, observances, projects, roles (contract, rule 13),
 * and what is not scored: programmes, difficulties, channels, visits.
 */
@NullMarked
package entente.reader.matter;

import org.jspecify.annotations.NullMarked;
