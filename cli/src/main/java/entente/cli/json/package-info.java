/** Findings as one JSON object a line: the contract of findings.md. */
@NullMarked
package entente.cli.json;

import org.jspecify.annotations.NullMarked;
