/** A report's body as the annotators see it: tokens, the lexicon's phrases, sentences. */
@NullMarked
package entente.reader.passage;

import org.jspecify.annotations.NullMarked;
