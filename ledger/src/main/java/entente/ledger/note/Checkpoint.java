package entente.ledger.note;

import entente.ledger.Malformed;
import entente.ledger.Utf8;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log says of itself, and signs (C2SP tlog-checkpoint).
 *
 * @param origin which log it is; another program's may be anything that is one line
 * @param extensions further lines, which witnesses do not look at
 * @throws Malformed when a line is empty or has a control character
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        line(origin);
        extensions.forEach(Checkpoint::line);
    }

    private static void line(String line) {
        if (line.isEmpty() || line.chars().anyMatch(c -> c < ' ')) {
            throw new Malformed(
                    "A line of the checkpoint is empty or has a control character. Maybe two lines were joined.");
        }
        Utf8.check(line);
    }

    /** The note's text, with the newline at its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n');
        text.append(head.size()).append('\n');
        text.append(head.root().base64()).append('\n');
        for (String extension : extensions) {
            text.append(extension).append('\n');
        }
        return text.toString();
    }

    /**
     * @throws Malformed when the text is not what {@link #text} gives
     */
    public static Checkpoint parse(String text) {
        // Not lines(): only a newline ends a line here.
        List<String> lines = List.of(text.split("\n", -1));
        int last = lines.size() - 1;
        if (last < LINES || !lines.get(last).isEmpty()) {
            throw new Malformed(
                    "The checkpoint has fewer than three lines, or no newline at its end. Maybe it was cut.");
        }
        return new Checkpoint(
                lines.get(0),
                new TreeHead(size(lines.get(1)), Hash.parseBase64(lines.get(2))),
                lines.subList(LINES, last));
    }

    private static long size(String decimal) {
        try {
            if (SIZE.matcher(decimal).matches()) {
                return Long.parseLong(decimal);
            }
        } catch (NumberFormatException e) {
            throw new Malformed(
                    "The checkpoint's size is greater than 2^63−1. Maybe two lines were joined.",
                    e);
        }
        throw new Malformed(
                "The checkpoint's size is no decimal number. Maybe it was padded, or lines were swapped.");
    }
}
