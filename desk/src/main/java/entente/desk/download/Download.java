package entente.desk.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.dossier.csv.Csv;
import entente.dossier.json.RowsJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Answers that browsers keep as files. */
public final class Download {
    private Download() {}

    /**
     * @param name of the file; its ending says what it is
     */
    public static ResponseEntity<byte[]> of(String name, String text) {
        return of(name, text.getBytes(UTF_8));
    }

    public static ResponseEntity<byte[]> of(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(kind(name))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .body(bytes);
    }

    /**
     * A list's rows, as a table or as JSON by the ending of what is asked for.
     *
     * @param list its name: of "due" there are "due.csv" and "due.json"
     * @param asked what is asked for; anything else is nowhere
     */
    public static ResponseEntity<byte[]> listed(
            String list, String asked, List<String> columns, List<List<@Nullable Object>> rows) {
        if (!asked.equals(list + ".csv") && !asked.equals(list + ".json")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return rows("entente-" + asked, columns, rows.stream());
    }

    /**
     * @param name of the file; its ending is csv or json
     */
    public static ResponseEntity<byte[]> rows(
            String name, List<String> columns, Stream<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        write(name, columns, rows, text);
        return of(name, text.toString());
    }

    /** The same for rows that are not in memory all at once. */
    public static void rows(
            String name,
            List<String> columns,
            Stream<List<@Nullable Object>> rows,
            HttpServletResponse response)
            throws IOException {
        head(name, response);
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        write(name, columns, rows, out);
        out.flush();
    }

    private static void write(
            String name, List<String> columns, Stream<List<@Nullable Object>> rows, Writer out) {
        if (name.endsWith(".json")) {
            RowsJson.write(columns, rows, out);
        } else {
            Csv.write(columns, rows, out);
        }
    }

    /** The same for what is written as it is made. */
    public static void head(String name, HttpServletResponse response) {
        response.setContentType(kind(name).toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static MediaType kind(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> new MediaType("text", "csv", UTF_8);
            case "json" -> MediaType.APPLICATION_JSON;
            case "ics" -> new MediaType("text", "calendar", UTF_8);
            case "pdf" -> MediaType.APPLICATION_PDF;
            case "docx" ->
                    MediaType.valueOf(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            case "xml" -> MediaType.APPLICATION_XML;
            case "svg" -> MediaType.valueOf("image/svg+xml");
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
