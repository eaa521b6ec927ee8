package entente.exchange;

import entente.domain.Party;
import java.nio.file.Path;

/**
 * A pouch that was sealed. Sealing again gives one with the same entries and the next number; the
 * other side takes either.
 *
 * @param number of this pouch, rising from 1
 * @param from the first entry of the own log that it has
 * @param size of the own log: the entries go up to it
 * @param returned how many entries of the receiver's own log go back to it
 * @param bytes of the file
 */
public record Sealed(
        Path file, Party to, long number, int from, int size, int returned, long bytes) {}
