package entente.domain;

import org.jspecify.annotations.Nullable;

/**
 * The standing format of a relation of which a meeting is a session.
 *
 * @param level null where the report does not tell who chairs (contract, rule 7)
 * @param name as the report has it
 */
public record Mechanism(MechanismKind kind, @Nullable Level level, String name) {}
