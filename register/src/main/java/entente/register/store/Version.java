package entente.register.store;

import java.util.Comparator;

/** A version of three numbers. */
record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::major)
                    .thenComparingInt(Version::minor)
                    .thenComparingInt(Version::patch);

    static Version parse(String written) {
        String[] parts = written.split("\\.");
        return new Version(number(parts, 0), number(parts, 1), number(parts, 2));
    }

    private static int number(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index].replaceAll("\\D.*", "")) : 0;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
