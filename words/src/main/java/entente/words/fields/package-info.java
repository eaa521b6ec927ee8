/**
 * The fields of findings as an officer reads and types them: "2017-10-01..2017-12-31", "LAO, VNM".
 */
@NullMarked
package entente.words.fields;

import org.jspecify.annotations.NullMarked;
