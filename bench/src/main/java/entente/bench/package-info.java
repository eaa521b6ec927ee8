/** Benchmarks: how fast a report is read, against the fastest that could be. */
@NullMarked
package entente.bench;

import org.jspecify.annotations.NullMarked;
