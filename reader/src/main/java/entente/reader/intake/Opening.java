package entente.reader.intake;

import entente.reader.DoubtReason;
import entente.reader.encoding.FormerText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * From a file's bytes to a document, by what the bytes are and not by what the file is called.
 * Never throws; the details of a refusal are:
 *
 * <ul>
 *   <li>{@code EMPTY}, {@code BINARY}: none
 *   <li>{@code TOO_LARGE}: the limit that was passed, in bytes, lines or tags, and which of the
 *       three
 *   <li>{@code BROKEN_ENCODING}: the encoding and the offset of the first wrong byte
 *   <li>{@code ENCRYPTED}, {@code DAMAGED}: the format's usual abbreviation
 *   <li>{@code UNPACKS_TOO_LARGE}: the limit and what it counts: MiB, files or pages
 *   <li>{@code PICTURES_ONLY}: how many pages
 *   <li>{@code NOTHING_INSIDE}: the format's usual abbreviation
 *   <li>{@code TOO_DEEP}: how deep archives may lie in each other
 *   <li>{@code UNSUPPORTED_TYPE}: the format's usual abbreviation, such as {@code PNG}
 * </ul>
 */
public final class Opening {
    /** How many bytes a report may have: a hundred times the longest communiqué. */
    public static final int LIMIT = 16 << 20;

    /** How many paragraphs, lines and list items a report may have. */
    static final int BLOCK_LIMIT = 200_000;

    private Opening() {}

    /** Opens a report's bytes. */
    public static Intake open(byte[] bytes) {
        if (bytes.length > LIMIT) {
            return refused(Refusal.TOO_LARGE, Integer.toString(LIMIT), "bytes");
        }
        String foreign = Signature.of(bytes);
        if (foreign != null) {
            return refused(Refusal.UNSUPPORTED_TYPE, foreign);
        }
        return switch (Decoding.of(bytes)) {
            case Decoding.Binary() -> refused(Refusal.BINARY);
            case Decoding.Broken(String encoding, int offset) -> {
                FormerText former = FormerText.in(bytes);
                yield former == null
                        ? refused(Refusal.BROKEN_ENCODING, encoding, Integer.toString(offset))
                        : read(bytes, former);
            }
            case Decoding.Text(String text, boolean verbatim) -> {
                FormerText former = FormerText.in(text);
                yield former == null ? read(bytes, text, verbatim, List.of()) : read(bytes, former);
            }
        };
    }

    private static Intake read(byte[] bytes, FormerText former) {
        return read(bytes, former.text(), false, List.of(readAs(former)));
    }

    private static Notice readAs(FormerText former) {
        return Notice.of(DoubtReason.READ_AS, former.encoding());
    }

    private static Intake read(byte[] bytes, String text, boolean verbatim, List<Notice> notices) {
        if (Spaces.skip(text, 0, text.length()) == text.length()) {
            return refused(Refusal.EMPTY);
        }
        String foreign = Signature.ofText(text);
        if (foreign != null) {
            return refused(Refusal.UNSUPPORTED_TYPE, foreign);
        }
        if (Markdown.looksLikeIt(text)) {
            Manuscript manuscript = Markdown.read(text);
            notices.forEach(manuscript::note);
            return written(bytes, manuscript, List.of());
        }
        return Markup.looksLikeIt(text)
                ? page(bytes, text, notices)
                : plain(bytes, text, verbatim, notices);
    }

    /**
     * What was written of a file that is no text, as a document.
     *
     * @param bytes the file's
     */
    public static Intake written(byte[] bytes, Manuscript manuscript, List<Witness> witnesses) {
        if (manuscript.text().length() > LIMIT) {
            return refused(Refusal.TOO_LARGE, Integer.toString(LIMIT), "bytes");
        }
        FormerText former = FormerText.in(manuscript.text());
        if (former != null) {
            manuscript.rewrite(former::again);
            manuscript.note(readAs(former));
        }
        return finish(
                new Document(
                        sha256(bytes),
                        false,
                        manuscript.text(),
                        manuscript.blocks(),
                        witnesses,
                        null,
                        manuscript.notices()));
    }

    /**
     * What is read of a file where it is the text inside it, such as a mail's message.
     *
     * @param file the file's bytes
     * @param text the text's, as if it were a file
     */
    public static Intake within(byte[] file, byte[] text, List<Witness> witnesses) {
        return switch (open(text)) {
            case Intake.Refused refused -> refused;
            case Intake.Accepted(Document inside) -> {
                List<Witness> all = new ArrayList<>(witnesses);
                all.addAll(inside.witnesses());
                yield new Intake.Accepted(
                        new Document(
                                sha256(file),
                                false,
                                inside.text(),
                                inside.blocks(),
                                all,
                                inside.declaredLanguage(),
                                inside.notices()));
            }
        };
    }

    private static Intake plain(byte[] bytes, String text, boolean verbatim, List<Notice> notices) {
        List<Block> blocks = PlainText.blocks(text);
        return finish(
                new Document(sha256(bytes), verbatim, text, blocks, List.of(), null, notices));
    }

    private static Intake page(byte[] bytes, String text, List<Notice> notices) {
        Markup.Census census = Markup.census(text);
        if (!census.bearable()) {
            return refused(Refusal.TOO_LARGE, Integer.toString(Markup.TAG_LIMIT), "tags");
        }
        Page page = Page.of(text);
        return finish(
                new Document(
                        sha256(bytes),
                        false,
                        page.text(),
                        page.blocks(),
                        page.witnesses(),
                        page.language(),
                        notices));
    }

    private static Intake finish(Document document) {
        if (document.blocks().isEmpty()) {
            return refused(Refusal.EMPTY);
        }
        if (document.blocks().size() > BLOCK_LIMIT) {
            return refused(Refusal.TOO_LARGE, Integer.toString(BLOCK_LIMIT), "lines");
        }
        return new Intake.Accepted(document);
    }

    private static Intake refused(Refusal refusal, String... details) {
        return new Intake.Refused(refusal, List.of(details));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }
}
