package entente.documents.mail;

import entente.reader.intake.Witness;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** What a mail's fields say. */
final class Fields {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Fields() {}

    /** The field's words, decoded (RFC 2047) and on one line. */
    static String words(Field field) {
        String body = Objects.toString(field.getBody(), "");
        return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The day that the field names, as the sender's clock had it; none where it names none. */
    static List<Witness> day(Field field) {
        String date = words(field).replaceFirst("^[A-Za-z]{3,9},?\\s*", "");
        String[] parts = date.split(" ", 4);
        if (parts.length < 3) {
            return List.of();
        }
        try {
            String day = parts[0] + " " + parts[1] + " " + parts[2];
            return List.of(new Witness("Date", LocalDate.parse(day, DAY)));
        } catch (DateTimeException _) {
            return List.of();
        }
    }

    static boolean isAttachment(Field field) {
        return body(field).getValue().strip().equalsIgnoreCase("attachment");
    }

    /** The file's name that the field tells; {@code otherwise} where it tells none. */
    static String name(Field field, String otherwise) {
        String told = otherwise;
        for (NameValuePair pair : body(field).getParams()) {
            String value = Objects.toString(pair.getValue(), "");
            switch (pair.getName().toLowerCase(Locale.ROOT)) {
                case "name", "filename" ->
                        told = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
                case "filename*", "name*", "filename*0*" -> told = extended(value, told);
                default -> {}
            }
        }
        return told.replace('/', '_').replace('\\', '_').strip();
    }

    private static RawBody body(Field field) {
        Field raw = field;
        return RawFieldParser.DEFAULT.parseRawBody(
                raw instanceof RawField own
                        ? own
                        : new RawField(raw.getName(), Objects.toString(raw.getBody(), "")));
    }

    /** {@code UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.docx} (RFC 2231). */
    private static String extended(String value, String otherwise) {
        int at = value.lastIndexOf('\'');
        try {
            String coded = value.substring(at + 1).replace("+", "%2B");
            return URLDecoder.decode(coded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }
}
