/**
 * What programs can ask of the desk, under /api/v1: each thing described once, where it is done.
 */
@NullMarked
package entente.desk.api;

import org.jspecify.annotations.NullMarked;
