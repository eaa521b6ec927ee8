/**
 * What one report tells in words: quotations in their sentences, people, sources, and where sources
 * differ.
 */
@NullMarked
package entente.words.report;

import org.jspecify.annotations.NullMarked;
