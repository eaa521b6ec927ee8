/**
 * A language's words as data: phrases, each in a category, matched against a report's tokens in one
 * pass.
 */
@NullMarked
package entente.reader.lexicon;

import org.jspecify.annotations.NullMarked;
