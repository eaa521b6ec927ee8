package entente.domain.people;

import entente.domain.Party;

/**
 * Two ways of writing a name, on which an officer has decided that they are one person's or two's.
 */
public record NamePair(Party party, String name, String other) {}
