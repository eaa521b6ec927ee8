package entente.domain.relation;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Difficulty;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Names the findings of one report: from the report's address, the kind, and where the fullest
 * evidence stands. Findings that share all three are told apart by their order. Those that an
 * officer adds have names of their own kind, so that a later reading never takes one of them. Used
 * by one thread.
 */
public final class Naming {
    /** 13 digits of base 32 hold 65 bits; 64 are taken. */
    private static final int DIGITS = 13;

    private static final int BASE = 32;

    private static final int BYTES = 8;

    private final ReportId report;
    private final Set<FindingId> given = new HashSet<>();

    public Naming(ReportId report) {
        this.report = report;
    }

    /** The finding's name; the next free one where the same place was named before. */
    public FindingId name(Finding finding) {
        return free(finding, "");
    }

    /**
     * The name of a finding that an officer added. Its own id counts too, so that two on the same
     * words keep their names when one of them is undone.
     *
     * @param local the finding's id in its report
     */
    public FindingId added(Finding finding, String local) {
        return free(finding, " officer " + local);
    }

    private FindingId free(Finding finding, String origin) {
        for (int turn = 0; ; turn++) {
            FindingId name = name(finding, turn + origin);
            if (given.add(name)) {
                return name;
            }
        }
    }

    private FindingId name(Finding finding, String turn) {
        Evidence words = finding.evidence().isEmpty() ? null : finding.evidence().getFirst();
        String place = words == null ? "-" : words.start() + "-" + words.end();
        String kind = kind(finding);
        byte[] digest = sha256(report + " " + kind + " " + place + " " + turn);
        String digits = new BigInteger(1, Arrays.copyOf(digest, BYTES)).toString(BASE);
        return new FindingId(kind + "-" + "0".repeat(DIGITS - digits.length()) + digits);
    }

    private static String kind(Finding finding) {
        return switch (finding) {
            case Meeting _ -> "m";
            case Commitment _ -> "c";
            case Statement _ -> "s";
            case Agreement _ -> "a";
            case Observance _ -> "o";
            case Project _ -> "p";
            case Role _ -> "r";
            case Person _ -> "n";
            case Programme _ -> "g";
            case Difficulty _ -> "d";
            case Channel _ -> "h";
            case Visit _ -> "v";
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
