package entente.desk.report;

import entente.desk.visit.Visitor;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A report: its text with what was found in it, and the file that it came in. */
@Controller
public final class ReportPage {
    private final Showing showing;

    ReportPage(Showing showing) {
        this.showing = showing;
    }

    @GetMapping("/reports/{report}")
    public String report(@PathVariable String report, Visitor visitor, Model model) {
        return showing.page(visitor, Address.report(report), model);
    }

    /**
     * The bytes as they came. They are somebody else's: no browser shows them as a page of ours.
     */
    @GetMapping("/reports/{report}/original")
    public ResponseEntity<byte[]> original(@PathVariable String report, Visitor visitor) {
        ReportId id = Address.report(report);
        String file = visitor.view().report(id).filing().file();
        byte[] bytes =
                visitor.view()
                        .original(id)
                        .orElseThrow(() -> new Trouble(Kind.NO_SUCH_REPORT, id.brief()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        file.isEmpty() ? id.brief() : file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
