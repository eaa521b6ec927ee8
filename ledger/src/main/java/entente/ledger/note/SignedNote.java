package entente.ledger.note;

import static java.util.stream.Collectors.joining;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.Utf8;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and the signatures below it. Neither may be believed before a signature is verified.
 *
 * @param text with the newline at its end: what is signed
 * @param signatures one or more, of whatever keys
 * @throws Malformed when the text has no newline at its end, has control characters, or nothing is
 *     signed
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /**
     * The most bytes of a note. Sixteen signatures of the longest kind that C2SP knows fit twice.
     */
    public static final int LIMIT = 256 * 1024;

    private static final String BLANK_LINE = "\n\n";

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed(
                    "The note's text has no newline at its end, or a control character in it. Maybe it was cut.");
        }
        if (signatures.isEmpty()) {
            throw new Malformed("The note has no signature. Maybe it is not signed yet.");
        }
        Utf8.check(text);
    }

    public Bytes encode() {
        String lines =
                signatures.stream().map(signature -> signature.line() + "\n").collect(joining());
        return Bytes.owning(Utf8.encode(text + "\n" + lines));
    }

    /**
     * @throws Malformed when the bytes are not what {@link #encode} gives
     */
    public static SignedNote parse(Bytes bytes) {
        if (bytes.length() > LIMIT) {
            throw new Malformed(
                    "The note has %d bytes and may have %d. Maybe it is no note."
                            .formatted(bytes.length(), LIMIT));
        }
        String note = bytes.utf8();
        int split = note.lastIndexOf(BLANK_LINE);
        if (split < 0 || !note.endsWith("\n")) {
            throw new Malformed(
                    "The note has no blank line above its signatures, or no end. Maybe it was cut.");
        }
        // Not lines(): only a newline ends a line here.
        String[] lines = note.substring(split + BLANK_LINE.length()).split("\n");
        return new SignedNote(
                note.substring(0, split + 1), Stream.of(lines).map(NoteSignature::parse).toList());
    }
}
