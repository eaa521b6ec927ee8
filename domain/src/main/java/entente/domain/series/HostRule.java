package entente.domain.series;

import entente.domain.Party;

/** Who hosts the sessions of a mechanism. */
public sealed interface HostRule {
    Basis basis();

    /** The sides take turns. */
    record Alternating(Basis basis) implements HostRule {}

    /** Always the same side. */
    record Fixed(Party host, Basis basis) implements HostRule {}
}
