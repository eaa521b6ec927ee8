package entente.ledger.note;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.nio.ByteBuffer;

/**
 * One line below a note, verified or not.
 *
 * @param name of the key
 * @param keyId what {@link NoteKey#id} gives for the key
 * @param signature as the key's type has it
 */
public record NoteSignature(String name, int keyId, Bytes signature) {
    private static final String DASH = "\u2014 ";

    public NoteSignature {
        KeyName.check(name);
    }

    /** The line, without its end. */
    public String line() {
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES + signature.length());
        content.putInt(keyId);
        signature.into(content.array(), Integer.BYTES);
        return DASH + name + " " + Base64Form.encode(Bytes.owning(content.array()));
    }

    /**
     * @throws Malformed when it is not what {@link #line} gives
     */
    public static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new Malformed(
                    "A line below the note is no signature. Maybe a blank line is missing above it.");
        }
        Bytes content = Base64Form.decode(line.substring(space + 1));
        if (content.length() < Integer.BYTES) {
            throw new Malformed("A signature below the note has no key. Maybe it was cut.");
        }
        return new NoteSignature(
                line.substring(DASH.length(), space),
                id(content),
                content.slice(Integer.BYTES, content.length()));
    }

    /** The number that the first four bytes are, the highest first. */
    static int id(Bytes bytes) {
        return ByteBuffer.wrap(bytes.slice(0, Integer.BYTES).toArray()).getInt();
    }
}
