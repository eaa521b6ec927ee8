/**
 * The sixteen rules of reading, one test class each, with examples that hold and examples that must
 * not.
 */
@NullMarked
package entente.reader.rules;

import org.jspecify.annotations.NullMarked;
