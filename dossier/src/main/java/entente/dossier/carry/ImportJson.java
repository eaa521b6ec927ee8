package entente.dossier.carry;

import entente.register.care.Carrier;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
 * missing was erased, that nothing stands twice. To have it all checked before a register takes it
 * in, read the file twice: {@link #check} it first.
 */
public final class ImportJson {
    /** Base 64 makes four characters of three bytes. */
    private static final int LONGEST = Document.LIMIT / 3 * 4 + 4;

    private static final int DEEPEST = 40;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST)
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                    .build();

    private ImportJson() {}

    /**
     * Hands all that the export holds to a carrier: {@code register.takeIn(to -> read(in, to))}.
     * What the carrier refuses with an {@link IllegalArgumentException} is thrown on with its
     * place.
     *
     * @param in read to its end and left open
     * @throws WrongExport when it is no export, is none of a whole register, or anything is wrong;
     *     what the carrier took in until then must not stay
     * @throws UncheckedIOException when it cannot be read
     */
    public static Carried read(InputStream in, Carrier carrier) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            return new LogReading(new Fields(json), carrier).read();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (StreamConstraintsException e) {
            throw wrong(
                    e,
                    "Something is longer or deeper than any export has it (%s). Maybe the file is no export of Entente.");
        } catch (JacksonException e) {
            throw wrong(e, "This is no JSON (%s). Maybe the file was cut or edited.");
        }
    }

    /** Goes through an export as {@link #read} does and keeps nothing. */
    public static Carried check(InputStream in) {
        return read(in, new Nowhere());
    }

    private static WrongExport wrong(JacksonException e, String sentence) {
        String place =
                "line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return new WrongExport(place, sentence.formatted(e.getOriginalMessage()));
    }
}
