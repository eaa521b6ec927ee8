/** The papers of a session to come: briefing book, draft minutes, press release. */
@NullMarked
package entente.desk.paper;

import org.jspecify.annotations.NullMarked;
