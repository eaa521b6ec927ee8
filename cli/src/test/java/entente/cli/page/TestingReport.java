package entente.cli.page;

import entente.cli.Sentences;
import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Doubt;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Report;
import entente.domain.Span;
import entente.domain.Status;
import entente.domain.When;
import entente.dossier.page.Article;
import entente.dossier.page.Page;
import entente.dossier.page.notes.Articles;
import entente.dossier.page.notes.PageText;
import entente.words.Language;
import entente.words.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A report made by hand: a title, a line of furniture, a sentence with one evidence in another.
 *
 * @param sentence of the body, with a meeting's words in a commitment's
 */
record TestingReport(
        String language, String title, String sentence, String commitment, String meeting) {
    private static final List<Party> PAIR = List.of(new Party("LAO"), new Party("VNM"));

    static final TestingReport LAO =
            new TestingReport(
                    "lo",
                    "ລາວ ແລະ ຫວຽດນາມ ປຶກສາຫາລືການເມືອງ",
                    "ສອງຝ່າຍ ຕົກລົງເຫັນດີ ຈັດກອງປະຊຸມປຶກສາຫາລືການເມືອງ ຄັ້ງທີ 11 ຢູ່ ນະຄອນຫຼວງວຽງຈັນ ໃນປີ 2026.",
                    "ຈັດກອງປະຊຸມປຶກສາຫາລືການເມືອງ ຄັ້ງທີ 11 ຢູ່ ນະຄອນຫຼວງວຽງຈັນ ໃນປີ 2026",
                    "ກອງປະຊຸມປຶກສາຫາລືການເມືອງ ຄັ້ງທີ 11");

    static final TestingReport VIETNAMESE =
            new TestingReport(
                    "vi",
                    "Việt Nam và Lào tham khảo chính trị",
                    "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ 11 tại Viêng Chăn năm 2026.",
                    "tổ chức Tham khảo chính trị lần thứ 11 tại Viêng Chăn năm 2026",
                    "Tham khảo chính trị lần thứ 11");

    String text() {
        return title + "\n\nTrang chủ | 2\n\n" + sentence + "\n";
    }

    Findings findings() {
        String text = text();
        int body = text.indexOf(sentence);
        Report report =
                new Report(
                        "ab".repeat(32),
                        language,
                        title,
                        null,
                        List.of(),
                        Dated.UNSAID,
                        List.of(
                                new Span(0, points(title)),
                                new Span(points(text.substring(0, body)), points(text))),
                        null);
        return new Findings(
                report,
                List.of(planned()),
                List.of(agreed()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Person("Mai", null, null, said(title), "person.office-and-name")),
                List.of(new Doubt("m1.when", "no-year", List.of(), said("2"))));
    }

    private Meeting planned() {
        return new Meeting(
                "m1",
                Status.PLANNED,
                true,
                MeetingKind.CONSULTATION,
                null,
                PAIR,
                11,
                year(),
                null,
                null,
                null,
                List.of(),
                said(meeting),
                "meeting.session-of-mechanism");
    }

    private Commitment agreed() {
        return new Commitment(
                "c1",
                Mode.AGREE,
                PAIR,
                List.of(),
                List.of(Area.DIPLOMACY),
                year(),
                "m1",
                null,
                said(commitment),
                "commitment.planned-session");
    }

    private Dated year() {
        return new Dated(
                new When.Within(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
                said("2026"),
                "date.written");
    }

    /** Where the words stand first. */
    private List<Evidence> said(String words) {
        int start = points(text().substring(0, text().indexOf(words)));
        return List.of(new Evidence(start, start + points(words), words));
    }

    private static int points(String words) {
        return words.codePointCount(0, words.length());
    }

    String page(Language language) {
        Messages messages = Sentences.in(language);
        Article article =
                new Articles(messages)
                        .of(findings(), "r.txt", text().getBytes(StandardCharsets.UTF_8));
        return Page.of(List.of(article), new PageText(messages, "entente 1.0.0"));
    }
}
