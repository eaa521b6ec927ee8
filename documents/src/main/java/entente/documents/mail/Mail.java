package entente.documents.mail;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.reader.intake.Refusal;
import entente.reader.intake.Witness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * What a mail, or a page saved with all that it shows, holds.
 *
 * @param subject decoded; empty for none
 * @param dates when it was sent, as it says
 * @param plain the message as text, in UTF-8; empty for none
 * @param html the message as a page; the first page of a web archive
 * @param attached the files attached, in order
 */
public record Mail(
        String subject, List<Witness> dates, String plain, String html, List<Attached> attached) {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST_FIELDS = 1_000;

    /** A file attached to a mail. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    public record Attached(String name, byte[] bytes) {}

    public Mail {
        dates = List.copyOf(dates);
        attached = List.copyOf(attached);
    }

    /**
     * Reads a mail.
     *
     * @throws Unopenable where it is damaged or holds more than is allowed
     */
    public static Mail of(byte[] bytes, Allowance allowance) throws IOException {
        MimeConfig bounds =
                MimeConfig.custom()
                        .setMaxLineLen(LONGEST_LINE)
                        .setMaxHeaderLen(LONGEST_FIELD)
                        .setMaxHeaderCount(MOST_FIELDS)
                        .build();
        MimeStreamParser parser = new MimeStreamParser(bounds);
        Sorting sorting = new Sorting(allowance);
        parser.setContentHandler(sorting);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException _) {
            throw new Unopenable(Refusal.DAMAGED, "EML");
        }
        return sorting.mail();
    }
}
