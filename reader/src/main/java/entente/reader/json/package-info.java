/** Findings as JSON, written and read back without loss: the contract of findings.md. */
@NullMarked
package entente.reader.json;

import org.jspecify.annotations.NullMarked;
