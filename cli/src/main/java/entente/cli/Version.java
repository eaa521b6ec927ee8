package entente.cli;

import java.util.Objects;

/** Which Entente this is. */
public final class Version {
    private Version() {}

    /**
     * "entente 1.0.0", from the jar's manifest; "entente development" when run from a build's
     * classes.
     */
    public static String line() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "entente " + Objects.requireNonNullElse(version, "development");
    }
}
