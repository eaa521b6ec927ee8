package entente.desk.tls;

import java.nio.file.Path;

/** Files that make no seal. The command has the sentences, in its languages. */
public final class TlsFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Path file;

    /** What is wrong; each is the key of a sentence. */
    public enum Kind {
        /** There is no such file, or it may not be read. */
        UNREADABLE("unreadable"),
        /** No certificate stands in it. */
        NO_CERTIFICATE("no-certificate"),
        /** No private key stands in it, or its password is another. */
        NO_KEY("no-key"),
        /** The key is not that of the certificate. */
        MISMATCH("mismatch"),
        /** The certificate holds no more, or not yet. */
        OUT_OF_DATE("out-of-date");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    TlsFault(Kind kind, Path file, Throwable cause) {
        super("%s: %s".formatted(file, kind.word()), cause);
        this.kind = kind;
        this.file = file;
    }

    TlsFault(Kind kind, Path file) {
        super("%s: %s".formatted(file, kind.word()));
        this.kind = kind;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }
}
