package entente.cli.desk;

import entente.cli.terminal.Shell;
import entente.desk.Premises;
import entente.desk.door.Pace;
import entente.desk.tls.Tls;
import entente.words.typed.Mistake;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a desk stands and what is around it. Mix in with {@code @Mixin}. */
final class PremisesOptions {
    /** Of the key or the store: what stands on a command line is seen by the whole machine. */
    private static final String PASSWORD = "ENTENTE_TLS_PASSWORD";

    @Option(names = "--public-url", paramLabel = "URL", order = 4)
    private @Nullable String publicUrl;

    @Option(names = "--tls-certificate", paramLabel = "FILE", order = 5)
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", order = 6)
    private @Nullable Path key;

    @Option(names = "--tls-store", paramLabel = "FILE", order = 7)
    private @Nullable Path store;

    @Option(names = "--proxy", paramLabel = "ADDRESS", order = 8)
    private @Nullable String proxy;

    @Option(names = "--backups", paramLabel = "DIRECTORY", order = 9)
    private @Nullable Path backups;

    @Option(names = "--log", paramLabel = "FORM", order = 10)
    private String log = "plain";

    Premises premises(Shell shell) {
        if (!log.equals("plain") && !log.equals("json")) {
            throw Mistake.typed("choice", log, "--log", "plain, json");
        }
        return new Premises(url(), tls(shell), proxy(), backups, log.equals("json"), Pace.USUAL);
    }

    private @Nullable URI url() {
        if (publicUrl == null) {
            return null;
        }
        try {
            URI url = URI.create(publicUrl);
            if (Premises.isRoot(url)) {
                return url;
            }
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw Mistake.typed("public-url", publicUrl);
    }

    private @Nullable Tls tls(Shell shell) {
        String typed = shell.variable(PASSWORD);
        String password = typed.isEmpty() ? null : typed;
        if (store != null && (certificate != null || key != null)) {
            throw Mistake.typed("tls-both", String.valueOf(store));
        }
        if (store != null) {
            return new Tls.Store(store, password);
        }
        if (certificate == null && key == null) {
            return null;
        }
        if (certificate == null || key == null) {
            throw Mistake.typed(
                    "tls-half", String.valueOf(certificate == null ? key : certificate));
        }
        return new Tls.Pem(certificate, key, password);
    }

    private @Nullable String proxy() {
        if (proxy == null) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(proxy).getHostAddress();
        } catch (IllegalArgumentException _) {
            throw Mistake.typed("address", proxy);
        }
    }
}
