package entente.reader.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.domain.Findings;
import entente.domain.Report;
import java.io.InputStream;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Findings as one line of JSON, as findings.md has it: keys may be added, never renamed. What was
 * written is read back equal. Safe for use by many threads.
 */
public final class FindingsJson {
    private static final int USUAL_LENGTH = 8192;

    /** A report's text may be as long as an array; keys are the same few in every report. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private FindingsJson() {}

    /** Written without sentences and file name. */
    public static String write(Findings findings) {
        return write(findings, Sentences.NONE, null);
    }

    /**
     * Written as {@code entente read --format json} does, without the line's end.
     *
     * @param file the report's file name, for {@code report.file}; null to leave the key out
     */
    public static String write(Findings findings, Sentences sentences, @Nullable String file) {
        StringWriter line = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new FindingsWriter(json, sentences).write(findings, file);
        }
        return OneLine.of(line.toString());
    }

    /** The same without sentences and file name in UTF-8. */
    public static byte[] bytes(Findings findings) {
        return write(findings).getBytes(UTF_8);
    }

    /**
     * Reads one report's findings, ours or another program's. Unknown keys are passed over. An
     * absent or null key is an empty list, an unknown value, a rule without a key (""); words
     * without offsets are counted from 0, and a report without its {@code sha256} has an empty one.
     *
     * @param json one object in UTF-8, and nothing behind it but space
     * @throws WrongFindings when the bytes are no JSON, or a value is wrong or lacks where the
     *     finding cannot be without
     */
    public static Findings read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return read(parser);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /**
     * Reads only what the findings say of their report, which stands before all else in what {@link
     * #write} wrote.
     *
     * @throws WrongFindings when that much is no JSON, or a value is wrong
     */
    public static Report report(InputStream json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return FindingsReading.report(Nodes.read(parser, "report"));
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** As {@link #read(byte[])}, from characters. */
    public static Findings read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return read(parser);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private static Findings read(JsonParser parser) {
        Findings findings = FindingsReading.of(Nodes.read(parser));
        if (parser.nextToken() != null) {
            throw new WrongFindings(
                    "Something (%s) follows the findings. Maybe these are several lines, each to be read by itself."
                            .formatted(parser.getString()));
        }
        return findings;
    }

    private static WrongFindings malformed(JacksonException e) {
        return new WrongFindings(
                "The findings are no JSON at line %d, column %d (%s). Maybe the file was cut off."
                        .formatted(
                                e.getLocation().getLineNr(),
                                e.getLocation().getColumnNr(),
                                e.getOriginalMessage()),
                e);
    }
}
