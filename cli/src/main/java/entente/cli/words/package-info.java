/** Sentences in the interface languages: the bundles, and how findings are worded. */
@NullMarked
package entente.cli.words;

import org.jspecify.annotations.NullMarked;
