package entente.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportPagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /relations/LAO-VNM/export/commitments.csv | text/csv;charset=UTF-8      | relation,id,standing
                    /relations/LAO-VNM/export/sessions.csv    | text/csv;charset=UTF-8      | political-consultation
                    /relations/LAO-VNM/export/people.csv      | text/csv;charset=UTF-8      | LAO-VNM,Saleumxay Kommasith
                    /relations/LAO-VNM/export/agreements.csv  | text/csv;charset=UTF-8      | LAO-VNM,a-
                    /relations/LAO-VNM/export/follow.csv      | text/csv;charset=UTF-8      | ,suggested
                    /relations/LAO-VNM/export/commitments.csv?fate=direction | text/csv;charset=UTF-8 | ,direction,
                    /relations/LAO-VNM/export/commitments.json | application/json           | "standing":"commitment"
                    /relations/LAO-VNM/export/sessions.json   | application/json            | "ordinal":2
                    /relations/LAO-VNM/export/people.json     | application/json            | "name":"Saleumxay Kommasith"
                    /relations/LAO-VNM/export/agreements.json | application/json            | "id":"a-
                    /relations/LAO-VNM/export/follow.json     | application/json            | "state":"suggested"
                    /export/bodies.json                       | application/json            | Bộ Giao thông
                    /due/export/sessions.csv?days=3000        | text/csv;charset=UTF-8      | LAO-VNM,political-consultation
                    /due/export/sessions.json?days=3000       | application/json            | "ground":
                    /export/bodies.csv              | text/csv;charset=UTF-8      | vnm-transport,VNM,ministry
                    /relations/LAO-VNM/export/relation.json   | application/json            | "relation":"LAO-VNM"
                    /relations/LAO-VNM/export/calendar.ics    | text/calendar;charset=UTF-8 | BEGIN:VEVENT
                    /relations/LAO-VNM/export/timeline.svg    | image/svg+xml               | <svg
                    /export/relations.csv           | text/csv;charset=UTF-8      | LAO-VNM
                    /export/relations.json          | application/json            | "LAO-THA"
                    /due/export/due.csv                       | text/csv;charset=UTF-8      | LAO-VNM,c-
                    /due/export/due.json                      | application/json            | "relation":"LAO-VNM"
                    /log/export/log.csv                       | text/csv;charset=UTF-8      | position,at,author,what
                    /log/export/log.json                      | application/json            | "author":
                    /inbox/export/inbox.csv                   | text/csv;charset=UTF-8      | LAO-VNM
                    /inbox/export/inbox.json                  | application/json            | "pending":
                    """)
    void whatIsListedCanBeTakenAlong(String path, String kind, String content) {
        HttpResponse<String> answer = SampleDesk.one().head("en").get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(kind);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(each -> assertThat(each).startsWith("attachment"));
        assertThat(answer.body()).contains(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/due?days=3000",
                "/inbox",
                "/log",
                "/bodies",
                "/people?relation=LAO-VNM",
                "/agreements?relation=LAO-VNM",
                "/follow?relation=LAO-VNM",
                "/relations/LAO-VNM/commitments?fate=no-date",
                "/relations/LAO-VNM/sessions/political-consultation/minister/10",
                "/settings/accounts"
            })
    void eachListLeadsToItselfAsATableAndAsJson(String page) {
        Browser browser = SampleDesk.one().head("en");
        List<String> files = files(browser.page(page));

        assertThat(files).anyMatch(file -> file.contains(".csv"));
        assertThat(files).anyMatch(file -> file.contains(".json"));
        assertThat(files)
                .allSatisfy(file -> assertThat(browser.get(file).statusCode()).isEqualTo(200));
    }

    @Test
    void aReportsFindingsAreTakenAlong() {
        Browser browser = SampleDesk.one().head("en");
        Matcher report = Pattern.compile("/reports/[0-9a-f]{64}").matcher(browser.page("/inbox"));
        assertThat(report.find()).isTrue();
        List<String> files = files(browser.page(report.group()));

        assertThat(files).hasSize(2);
        assertThat(browser.get(files.getFirst()).body())
                .contains("finding,kind,review", ",pending,", ",meeting,");
        assertThat(browser.get(files.getLast()).body())
                .contains("\"meetings\":", report.group().substring("/reports/".length()));
    }

    private static List<String> files(String page) {
        return Pattern.compile("href=\"([^\"]*/export/[^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }
}
