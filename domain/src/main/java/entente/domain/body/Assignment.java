package entente.domain.body;

import java.time.LocalDate;

/**
 * A commitment that a body carries.
 *
 * @param lead whether it leads the others
 */
public record Assignment(String body, boolean lead, LocalDate since) {}
