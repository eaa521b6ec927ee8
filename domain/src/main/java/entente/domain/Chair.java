package entente.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who chairs, co-chairs, presides over a meeting or leads a side (contract, rule 8).
 *
 * @param party whose office it is; null where the report does not tell
 * @param office as the report writes it, two offices held at once in one string; null where unsaid
 */
public record Chair(String name, @Nullable Party party, @Nullable String office) {}
