package entente.reader.intake;

import java.time.LocalDate;

/**
 * What a page's metadata says of a date, for example {@code article:published_time} (contract, rule
 * 10).
 */
public record Witness(String name, LocalDate day) {}
