package entente.ledger.joint;

/** It is not in the form of an entry of a shared log. */
record Unformed(String sentence) implements Examined {}
