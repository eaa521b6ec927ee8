package entente.register.filing;

import entente.domain.Findings;
import entente.ledger.Bytes;

/**
 * A report that was read and is to be filed.
 *
 * @param bytes as they came
 * @param file the name that people know it by; no path
 */
public record Incoming(Bytes bytes, String file, Findings findings) {}
