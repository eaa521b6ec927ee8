package entente.dossier.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Tracked;
import entente.domain.series.Session;
import entente.dossier.carry.LogWriter;
import entente.dossier.picture.Timeline;
import entente.register.care.Carrier;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Accounts as JSON (docs/export.md). Keys may be added, never renamed. The same accounts on the
 * same day give the same bytes. Safe for use by many threads.
 */
public final class ExportJson {
    /** Of the form that docs/export.md describes; a change that breaks readers raises it. */
    public static final int FORM = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final ObjectWriteContext IN_LINES =
            new ObjectWriteContext.Base() {
                @Override
                public PrettyPrinter getPrettyPrinter() {
                    return new Lines();
                }

                @Override
                public boolean hasPrettyPrinter() {
                    return true;
                }
            };

    private ExportJson() {}

    /**
     * Writes all relations given, one after the other: no more than one is asked for at a time.
     *
     * @param on the day as of which timeliness is computed
     * @param out UTF-8 is written to it; it is flushed and left open
     */
    public static void write(Iterator<Chronicle> chronicles, LocalDate on, OutputStream out)
            throws IOException {
        write(
                out,
                json -> {
                    json.writeStartObject();
                    head(json, on);
                    relations(json, chronicles, on);
                    json.writeEndObject();
                });
    }

    /**
     * The same and behind it the whole register, from which {@link
     * entente.dossier.carry.ImportJson} makes it again.
     *
     * @param chronicles of all relations
     * @param register hands everything to a carrier: {@code register::carryOut}
     */
    public static void write(
            Iterator<Chronicle> chronicles,
            LocalDate on,
            Consumer<Carrier> register,
            OutputStream out)
            throws IOException {
        write(
                out,
                json -> {
                    json.writeStartObject();
                    head(json, on);
                    relations(json, chronicles, on);
                    LogWriter log = new LogWriter(json);
                    register.accept(log);
                    log.end();
                    json.writeEndObject();
                });
    }

    /** One relation, as it stands in {@code relations}. */
    public static String relation(Chronicle chronicle, LocalDate on) {
        return one(json -> new RelationWriter(json, chronicle, on).relation(chronicle));
    }

    /**
     * A round of a mechanism or an encounter, as it stands in the lists of both.
     *
     * @param chronicle that it belongs to
     */
    public static String session(Chronicle chronicle, Session session) {
        return one(json -> new RelationWriter(json, chronicle, LocalDate.MIN).session(session));
    }

    /**
     * One commitment, as it stands in {@code commitments}.
     *
     * @param chronicle that it belongs to
     */
    public static String commitment(Chronicle chronicle, Tracked tracked, LocalDate on) {
        return one(json -> new RelationWriter(json, chronicle, on).commitment(tracked));
    }

    /** What the picture of a relation's time shows ({@link entente.dossier.picture.Picture}). */
    public static String timeline(Chronicle chronicle, LocalDate on) {
        Timeline timeline = Timeline.of(chronicle, on);
        return one(json -> new TimelineWriter(json, new Shelf(chronicle)).write(timeline));
    }

    private static void head(JsonGenerator json, LocalDate on) {
        json.writeName("entente");
        json.writeStartObject();
        json.writeNumberProperty("form", FORM);
        json.writeEndObject();
        json.writeStringProperty("on", on.toString());
    }

    private static void relations(
            JsonGenerator json, Iterator<Chronicle> chronicles, LocalDate on) {
        json.writeName("relations");
        json.writeStartArray();
        while (chronicles.hasNext()) {
            Chronicle chronicle = chronicles.next();
            new RelationWriter(json, chronicle, on).relation(chronicle);
        }
        json.writeEndArray();
    }

    private static void write(OutputStream out, Consumer<JsonGenerator> write) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        try (JsonGenerator json = FACTORY.createGenerator(IN_LINES, new Bearable(text))) {
            write.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static String one(Consumer<JsonGenerator> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json =
                FACTORY.createGenerator(ObjectWriteContext.empty(), new Bearable(text))) {
            write.accept(json);
        }
        return text.toString();
    }
}
