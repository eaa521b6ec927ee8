package entente.desk.care;

import entente.desk.download.Download;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which backups there are, as a file; the backups themselves stay on the server. */
@Controller
public final class CareExport {
    private static final List<String> COLUMNS = List.of("name,bytes".split(","));

    private final Care care;

    CareExport(Care care) {
        this.care = care;
    }

    /** As a table or as JSON, by the ending. */
    @GetMapping("/settings/care/export/{table}")
    public ResponseEntity<byte[]> export(@PathVariable String table) {
        return Download.listed(
                "backups", table, COLUMNS, care.kept().stream().map(CareExport::cells).toList());
    }

    private static List<@Nullable Object> cells(Kept kept) {
        return Arrays.asList(kept.name(), kept.bytes());
    }
}
