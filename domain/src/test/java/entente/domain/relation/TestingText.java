package entente.domain.relation;

import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Party;
import entente.domain.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A text that is written as it is told. Times are written "2018-08-24", "2018",
 * "2017-10-01/2017-12-31", "/2025-12-31" (not after) or "" (unsaid); parties "LAO VNM".
 */
abstract class TestingText {
    private int written;

    /** The report's address, made from a short name. */
    public static ReportId address(String name) {
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        return new ReportId(hex + "0".repeat(64 - hex.length()));
    }

    public static When time(String written) {
        if (written.isEmpty()) {
            return When.UNSAID;
        }
        if (written.startsWith("/")) {
            return new When.By(LocalDate.parse(written.substring(1)));
        }
        if (written.length() == 4) {
            return time(written + "-01-01/" + written + "-12-31");
        }
        String[] ends = written.split("/", -1);
        return new When.Within(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    public static List<Party> parties(String codes) {
        return codes.isEmpty()
                ? List.of()
                : List.of(codes.split(" ")).stream().map(Party::new).toList();
    }

    Evidence words(String words) {
        int start = written;
        int length = words.codePointCount(0, words.length());
        written += length + 1;
        return new Evidence(start, start + length, words);
    }

    Dated dated(String when, Evidence words) {
        return when.isEmpty() ? Dated.UNSAID : new Dated(time(when), List.of(words), "test");
    }
}
