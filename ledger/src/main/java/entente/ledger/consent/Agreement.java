package entente.ledger.consent;

/** Three valid entries that name each other: what they say is agreed, and stays so. */
public record Agreement(Place proposal, Place acceptance, Place settlement) {}
