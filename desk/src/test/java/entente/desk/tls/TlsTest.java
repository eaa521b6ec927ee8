package entente.desk.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.desk.Browsing;
import entente.desk.Premises;
import entente.desk.RunningDesk;
import entente.desk.door.Pace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed desk, from files that a JDK's own tool made. */
class TlsTest {
    private static final String PASSWORD = "changeit-not";

    @TempDir static Path directory;

    private static Path store;
    private static Path certificate;
    private static Path key;

    @BeforeAll
    static void make() throws IOException, GeneralSecurityException, InterruptedException {
        store = made("desk");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        certificate = pem("certificate", "CERTIFICATE", keys.getCertificate("desk").getEncoded());
        key = pem("key", "PRIVATE KEY", keys.getKey("desk", PASSWORD.toCharArray()).getEncoded());
    }

    private static Path made(String name) throws IOException, InterruptedException {
        Path file = directory.resolve(name + ".p12");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                                .toString(),
                                        "-genkeypair",
                                        "-alias",
                                        "desk",
                                        "-keyalg",
                                        "EC",
                                        "-groupname",
                                        "secp256r1",
                                        "-dname",
                                        "CN=localhost",
                                        "-ext",
                                        "SAN=dns:localhost",
                                        "-validity",
                                        "2",
                                        "-storetype",
                                        "PKCS12",
                                        "-keystore",
                                        file.toString(),
                                        "-storepass",
                                        PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        String said =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return file;
    }

    private static Path pem(String name, String label, byte[] bytes) throws IOException {
        return Files.writeString(
                directory.resolve(name + ".pem"),
                "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                        .formatted(label, Base64.getMimeEncoder().encodeToString(bytes), label));
    }

    private static SSLContext trusting() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            trusted.load(stream, PASSWORD.toCharArray());
        }
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("desk", trusted.getCertificate("desk"));
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static void isSealed(Tls tls) throws IOException, GeneralSecurityException {
        Premises premises = new Premises(null, tls, null, null, false, Pace.UNBOUND);
        try (RunningDesk desk = RunningDesk.start(premises)) {
            assertThat(desk.desk().address()).startsWith("https://localhost:");
            Browsing browser = desk.browser(trusting());
            var door = browser.get("/login");
            assertThat(door.statusCode()).isEqualTo(200);
            assertThat(door.headers().firstValue("Strict-Transport-Security"))
                    .hasValue("max-age=31536000");
            assertThat(door.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(
                            cookie ->
                                    assertThat(cookie)
                                            .contains("Secure", "HttpOnly", "SameSite=Lax"));
        }
    }

    @Test
    void aPairOfFilesSealsADesk() throws IOException, GeneralSecurityException {
        isSealed(new Tls.Pem(certificate, key, null));
    }

    @Test
    void aStoreSealsADesk() throws IOException, GeneralSecurityException {
        isSealed(new Tls.Store(store, PASSWORD));
    }

    private static void isRefused(Tls tls, TlsFault.Kind kind) {
        assertThatThrownBy(tls::check)
                .isInstanceOfSatisfying(
                        TlsFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @Test
    void filesThatMakeNoSealAreToldApart()
            throws IOException, InterruptedException, GeneralSecurityException {
        Path nowhere = directory.resolve("nowhere.pem");
        isRefused(new Tls.Pem(nowhere, key, null), TlsFault.Kind.UNREADABLE);
        isRefused(new Tls.Pem(directory, key, null), TlsFault.Kind.UNREADABLE);
        isRefused(new Tls.Pem(key, key, null), TlsFault.Kind.NO_CERTIFICATE);
        isRefused(new Tls.Pem(certificate, certificate, null), TlsFault.Kind.NO_KEY);
        isRefused(new Tls.Store(store, "another"), TlsFault.Kind.NO_KEY);
        isRefused(new Tls.Store(certificate, PASSWORD), TlsFault.Kind.NO_KEY);
        isRefused(new Tls.Store(nowhere, PASSWORD), TlsFault.Kind.UNREADABLE);
        isRefused(new Tls.Pem(certificate, othersKey(), null), TlsFault.Kind.MISMATCH);
    }

    private static Path othersKey()
            throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(made("other"))) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        return pem(
                "other", "PRIVATE KEY", keys.getKey("desk", PASSWORD.toCharArray()).getEncoded());
    }
}
