package entente.desk.body;

import entente.desk.download.Download;
import entente.desk.visit.Visitor;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What the visitor's bodies carry, as a file, and no more of it than their page tells. */
@Controller
public final class CarriedExport {
    private static final List<String> COLUMNS =
            List.of("body,relation,id,dueFrom,dueTo,completion,timeliness,words".split(","));

    /** As a table or as JSON, by the ending. */
    @GetMapping("/carried/export/{table}")
    public ResponseEntity<byte[]> export(
            @PathVariable String table, Visitor visitor, @ModelAttribute("words") Wording words) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CarriedPage.Share share : CarriedPage.shares(visitor, words)) {
            share.carried().forEach(tracked -> rows.add(cells(share, tracked)));
        }
        return Download.listed("carried", table, COLUMNS, rows);
    }

    private static List<@Nullable Object> cells(CarriedPage.Share share, Tracked tracked) {
        return Arrays.asList(
                share.body(),
                share.account().relation(),
                tracked.id(),
                Timeliness.firstDay(tracked.due()),
                Timeliness.lastDay(tracked.due()),
                tracked.completion().word(),
                tracked.timeliness(share.account().today()).word(),
                tracked.words().evidence().quote());
    }
}
