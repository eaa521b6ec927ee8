/**
 * Findings as lines of JSON for the command: the contract's form, with the interface's sentences.
 */
@NullMarked
package entente.cli.json;

import org.jspecify.annotations.NullMarked;
