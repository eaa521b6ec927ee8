package entente.desk;

import entente.desk.door.Pace;
import entente.desk.tls.Tls;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a desk stands, and what is around it.
 *
 * @param publicUrl how people reach it, for example "https://desk.example.org"; null for this
 *     machine only
 * @param tls its seal; null for none, which is for this machine or behind a proxy
 * @param proxy the address of the one proxy whose word about who asks is taken; null for none
 * @param backups the directory that backups are made in; null for one beside the register
 * @param jsonLog whether what is logged is one JSON object a line, on the standard error
 * @param pace how much one may ask
 */
public record Premises(
        @Nullable URI publicUrl,
        @Nullable Tls tls,
        @Nullable String proxy,
        @Nullable Path backups,
        boolean jsonLog,
        Pace pace) {
    public static final Premises USUAL = new Premises(null, null, null, null, false, Pace.USUAL);

    public Premises {
        if (publicUrl != null && !isRoot(publicUrl)) {
            throw new IllegalArgumentException(
                    "The public address (%s) is not one of a whole desk. Maybe it is https://desk.example.org."
                            .formatted(publicUrl));
        }
    }

    /** Whether an address can be a desk's: of the web, with a host, and nothing after it. */
    public static boolean isRoot(URI url) {
        String path = url.getPath();
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getHost() != null
                && (path == null || path.isEmpty() || path.equals("/"))
                && url.getQuery() == null
                && url.getFragment() == null
                && url.getUserInfo() == null;
    }

    public Premises paced(Pace other) {
        return new Premises(publicUrl, tls, proxy, backups, jsonLog, other);
    }
}
