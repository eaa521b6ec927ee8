package entente.desk.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.desk.visit.Visitor;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Relation;
import entente.dossier.csv.Csv;
import entente.dossier.json.Line;
import entente.register.Trouble;
import entente.register.search.Hit;
import entente.register.search.Hits;
import entente.register.search.SearchQuestion;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What was found, to take along: a table, or an object a line. */
@Controller
public final class SearchExport {
    @GetMapping("/search/export/{table}")
    public ResponseEntity<byte[]> export(
            Visitor visitor, @ModelAttribute("asked") Filters asked, @PathVariable String table) {
        Hits hits = SearchPage.ask(visitor.view(), asked, SearchQuestion.MOST);
        return switch (table) {
            case "csv" -> file("search.csv", "text/csv; charset=utf-8", csv(hits));
            case "json" -> file("search.jsonl", "application/jsonl; charset=utf-8", json(hits));
            default -> throw new Trouble(Trouble.Kind.NO_SUCH_REPORT, table);
        };
    }

    private static ResponseEntity<byte[]> file(String name, String type, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(text.getBytes(UTF_8));
    }

    private static String csv(Hits hits) {
        StringBuilder text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        Csv csv = new Csv(text);
        csv.row(List.of("kind", "relations", "target", "report", "title", "from", "to", "words"));
        hits.hits().forEach(hit -> csv.row(row(hit)));
        return text.toString();
    }

    private static List<@Nullable Object> row(Hit hit) {
        return Arrays.asList(
                hit.kind().word(),
                hit.relations().stream().map(Relation::toString).collect(Collectors.joining("; ")),
                hit.target(),
                hit.report(),
                hit.title(),
                Timeliness.firstDay(hit.when()),
                Timeliness.lastDay(hit.when()),
                hit.excerpt().words());
    }

    private static String json(Hits hits) {
        return hits.hits().stream()
                .map(SearchExport::object)
                .map(Line::of)
                .collect(Collectors.joining());
    }

    private static Map<String, @Nullable Object> object(Hit hit) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kind", hit.kind().word());
        object.put("relations", hit.relations());
        object.put("target", hit.target());
        object.put("report", hit.report());
        object.put("title", hit.title());
        object.put("from", Timeliness.firstDay(hit.when()));
        object.put("to", Timeliness.lastDay(hit.when()));
        object.put("words", hit.excerpt().words());
        return object;
    }
}
