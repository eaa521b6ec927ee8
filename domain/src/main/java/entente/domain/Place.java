package entente.domain;

import org.jspecify.annotations.Nullable;

/** Where a meeting is held: the country and the city by its usual English name, either unknown. */
public record Place(@Nullable Party country, @Nullable String city) {}
