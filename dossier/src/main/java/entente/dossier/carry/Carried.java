package entente.dossier.carry;

/**
 * What an import found.
 *
 * @param erased entries without their bodies
 */
public record Carried(LogHead head, long documents, long entries, long erased) {}
