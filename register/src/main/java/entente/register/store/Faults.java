package entente.register.store;

import entente.ledger.Malformed;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the engines' errors mean for whoever uses the register. */
final class Faults {
    private Faults() {}

    /**
     * The trouble that lies behind an exception, whatever library wrapped it; the exception itself
     * where it has nothing to do with an engine.
     */
    static RuntimeException in(RuntimeException thrown, Location location) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble trouble) {
                return trouble;
            }
            Kind kind =
                    switch (cause) {
                        case Damage _, Malformed _ -> Kind.DAMAGED;
                        case SQLiteException sqlite -> kind(sqlite.getResultCode());
                        case SQLTransientConnectionException full when full.getCause() == null ->
                                Kind.LOCKED;
                        case SQLException sql -> kind(sql.getSQLState());
                        default -> null;
                    };
            if (kind != null) {
                return new Trouble(thrown, kind, location.shown(), said(cause));
            }
        }
        return thrown;
    }

    /** The same of what JDBC throws. */
    static Trouble in(SQLException thrown, Location location) {
        return (Trouble) in(new IllegalStateException(thrown), location);
    }

    private static @Nullable Kind kind(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Kind.DISK_FULL;
        }
        return switch (code.name().split("_")[1]) {
            case "BUSY", "LOCKED" -> Kind.LOCKED;
            case "READONLY", "PERM", "AUTH" -> Kind.READ_ONLY;
            case "FULL" -> Kind.DISK_FULL;
            case "CORRUPT" -> Kind.DAMAGED;
            case "NOTADB" -> Kind.NO_REGISTER;
            case "CANTOPEN" -> Kind.UNREACHABLE;
            default -> Kind.FAILED;
        };
    }

    /** By the classes of PostgreSQL's error codes (its manual, appendix A). */
    private static @Nullable Kind kind(@Nullable String state) {
        return switch (state) {
            case null -> null;
            case "55P03", "57014", "40001", "40P01" -> Kind.LOCKED;
            case "25006", "42501" -> Kind.READ_ONLY;
            case "53100" -> Kind.DISK_FULL;
            case "XX001", "XX002" -> Kind.DAMAGED;
            case String connection
                    when connection.startsWith("08")
                            || connection.startsWith("28")
                            || connection.startsWith("3D")
                            || connection.startsWith("57P")
                            || connection.equals("53300") ->
                    Kind.UNREACHABLE;
            default -> Kind.FAILED;
        };
    }

    private static String said(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
