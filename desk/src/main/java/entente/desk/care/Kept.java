package entente.desk.care;

import java.nio.file.Path;

/**
 * A backup that was made.
 *
 * @param name of its directory: the moment that it is a copy of, such as "2026-11-22T080000Z"
 * @param place its directory on this machine
 * @param bytes of all files in it
 */
public record Kept(String name, Path place, long bytes) {}
