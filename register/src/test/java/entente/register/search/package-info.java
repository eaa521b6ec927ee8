@NullMarked
package entente.register.search;

import org.jspecify.annotations.NullMarked;
