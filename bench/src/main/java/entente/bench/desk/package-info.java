/** How a desk bears many people and a large register at once. */
@NullMarked
package entente.bench.desk;

import org.jspecify.annotations.NullMarked;
