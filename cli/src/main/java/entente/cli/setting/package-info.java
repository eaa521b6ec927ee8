/** What an officer sets: cadences, hosts, zones, policies, and which names are one person's. */
@NullMarked
package entente.cli.setting;

import org.jspecify.annotations.NullMarked;
