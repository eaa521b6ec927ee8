package entente.dossier.carry;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the log and the documents of an export. It is gone through as a stream: one entry and one
 * document are in memory at a time, and 32 bytes for each document.
 *
 * <p>All is checked: every address, every link and every body of the chain, the root, that what is
 * missing was erased, that nothing stands twice. To have it all checked before anything is written,
 * read the file twice: first into {@link LogSink#NOWHERE}.
 */
public final class ImportJson {
    /** Base 64 makes four characters of three bytes. */
    private static final int LONGEST = Document.LIMIT / 3 * 4 + 4;

    private static final int DEEPEST = 40;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST)
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                    .build();

    private ImportJson() {}

    /**
     * Gives all that the export holds to the sink.
     *
     * @param in read to its end and left open
     * @throws WrongExport when it is no export, is none of a whole register, or anything is wrong;
     *     what the sink took in until then must not stay
     */
    public static Carried read(InputStream in, LogSink sink) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            return new LogReading(new Fields(json), sink).read();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw wrong(
                    e,
                    "Something is longer or deeper than any export has it (%s). Maybe the file is no export of Entente.");
        } catch (JacksonException e) {
            throw wrong(e, "This is no JSON (%s). Maybe the file was cut or edited.");
        }
    }

    private static WrongExport wrong(JacksonException e, String sentence) {
        String place =
                "line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return new WrongExport(place, sentence.formatted(e.getOriginalMessage()), e);
    }
}
