package entente.register.search;

import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** What the errors of the index's files mean. */
final class Mishaps {
    private Mishaps() {}

    /** Whether the files are not as they were written, or not by this Lucene. */
    static boolean isDamage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CorruptIndexException _,
                        IndexFormatTooOldException _,
                        IndexFormatTooNewException _,
                        IndexNotFoundException _,
                        EOFException _,
                        FileNotFoundException _,
                        NoSuchFileException _ -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    static Trouble in(Exception e, Path place) {
        String said = String.valueOf(e.getMessage());
        Kind kind =
                switch (e) {
                    case AccessDeniedException _ -> Kind.READ_ONLY;
                    case IOException _
                            when said.toLowerCase(Locale.ROOT).contains("no space left") ->
                            Kind.DISK_FULL;
                    case IOException _ when said.contains("Read-only") -> Kind.READ_ONLY;
                    default -> Kind.FAILED;
                };
        return new Trouble(e, kind, place.toString(), said);
    }

    static Trouble locked(Path place) {
        return new Trouble(Kind.LOCKED, place.toString());
    }
}
