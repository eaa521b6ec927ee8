package entente.desk.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** Certificate and private key of the desk. */
public sealed interface Tls {
    /** What Spring is told of it, by its names of settings. */
    Map<String, Object> settings();

    /**
     * Two files in PEM (RFC 7468).
     *
     * @param certificate with those of its issuers after it
     * @param key PKCS#8, PKCS#1 or SEC 1
     * @param password of the key; null where it has none
     */
    record Pem(Path certificate, Path key, @Nullable String password) implements Tls {
        @Override
        public Map<String, Object> settings() {
            String bundle = "spring.ssl.bundle.pem.desk.keystore.";
            Map<String, Object> settings =
                    new HashMap<>(
                            Map.of(
                                    "server.ssl.bundle",
                                    "desk",
                                    bundle + "certificate",
                                    place(certificate),
                                    bundle + "private-key",
                                    place(key)));
            if (password != null) {
                settings.put(bundle + "private-key-password", password);
            }
            return settings;
        }
    }

    /** One file in PKCS#12 (RFC 7292). */
    record Store(Path file, @Nullable String password) implements Tls {
        @Override
        public Map<String, Object> settings() {
            String bundle = "spring.ssl.bundle.jks.desk.keystore.";
            return Map.of(
                    "server.ssl.bundle",
                    "desk",
                    bundle + "location",
                    place(file),
                    bundle + "password",
                    password == null ? "" : password,
                    bundle + "type",
                    "PKCS12");
        }
    }

    /**
     * Reads the files as the server will, and tries the key.
     *
     * @throws TlsFault when they make no seal
     */
    default void check() {
        switch (this) {
            case Pem pem -> check(pem);
            case Store store -> check(store);
        }
    }

    private static void check(Pem pem) {
        List<X509Certificate> chain;
        try {
            chain = content(pem.certificate()).getCertificates();
        } catch (TlsFault fault) {
            throw fault;
        } catch (RuntimeException e) {
            throw new TlsFault(TlsFault.Kind.NO_CERTIFICATE, pem.certificate(), e);
        }
        if (chain.isEmpty()) {
            throw new TlsFault(TlsFault.Kind.NO_CERTIFICATE, pem.certificate());
        }
        @Nullable PrivateKey key;
        try {
            key = content(pem.key()).getPrivateKey(pem.password());
        } catch (TlsFault fault) {
            throw fault;
        } catch (RuntimeException e) {
            throw new TlsFault(TlsFault.Kind.NO_KEY, pem.key(), e);
        }
        if (key == null) {
            throw new TlsFault(TlsFault.Kind.NO_KEY, pem.key());
        }
        check(chain.getFirst(), key, pem.certificate());
    }

    private static void check(Store store) {
        char[] password = store.password() == null ? new char[0] : store.password().toCharArray();
        try (InputStream stream = Files.newInputStream(readable(store.file()))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stream, password);
            for (String alias : Collections.list(keys.aliases())) {
                Certificate certificate = keys.getCertificate(alias);
                if (keys.getKey(alias, password) instanceof PrivateKey key
                        && certificate instanceof X509Certificate own) {
                    check(own, key, store.file());
                    return;
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new TlsFault(TlsFault.Kind.NO_KEY, store.file(), e);
        }
        throw new TlsFault(TlsFault.Kind.NO_KEY, store.file());
    }

    private static void check(X509Certificate certificate, PrivateKey key, Path file) {
        try {
            certificate.checkValidity();
        } catch (CertificateException e) {
            throw new TlsFault(TlsFault.Kind.OUT_OF_DATE, file, e);
        }
        if (!isPair(new KeyPair(certificate.getPublicKey(), key))) {
            throw new TlsFault(TlsFault.Kind.MISMATCH, file);
        }
    }

    private static boolean isPair(KeyPair pair) {
        String way =
                switch (pair.getPrivate().getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> pair.getPrivate().getAlgorithm();
                };
        byte[] said = {1, 2, 3};
        try {
            Signature signature = Signature.getInstance(way);
            signature.initSign(pair.getPrivate());
            signature.update(said);
            byte[] signed = signature.sign();
            PublicKey known = pair.getPublic();
            signature.initVerify(known);
            signature.update(said);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static PemContent content(Path file) {
        try {
            return PemContent.of(Files.readString(readable(file)));
        } catch (IOException e) {
            throw new TlsFault(TlsFault.Kind.UNREADABLE, file, e);
        }
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new TlsFault(TlsFault.Kind.UNREADABLE, file);
        }
        return file;
    }

    private static String place(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }
}
