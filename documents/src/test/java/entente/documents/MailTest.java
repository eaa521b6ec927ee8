package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Findings;
import entente.domain.When;
import entente.reader.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final String AGREED =
            "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ chín tại Việt Nam năm 2024.";
    private static final String HELD =
            "Ngày 28/6, tại Vientiane, Thứ trưởng Ngoại giao Việt Nam Đỗ Hùng Việt và Thứ trưởng"
                    + " Ngoại giao Lào Phoxay Khaykhamphithoune đồng chủ trì Tham khảo chính trị lần"
                    + " thứ tám.";
    private static final String HEAD =
            """
            Received: from a by b
            From: Desk <desk@example.org>
            To: Other <other@example.org>
            Subject: =?UTF-8?B?%s?=
            Date: Wed, 28 Jun 2023 09:15:00 +0700
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """
                    .formatted(base64("Tham khảo chính trị lần thứ tám"));

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mail(String rest) {
        return (HEAD + rest).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] attaching(String message, String name, byte[] file) {
        return mail(
                """
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: application/octet-stream; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """
                        .formatted(
                                base64(message),
                                name,
                                name,
                                Base64.getMimeEncoder().encodeToString(file)));
    }

    @Test
    void aMailIsAReportWithItsSubjectAsTitleAndItsDay() {
        Findings findings =
                Telling.findings(
                        mail(
                                "Content-Type: text/plain; charset=UTF-8\n"
                                        + "Content-Transfer-Encoding: base64\n\n"
                                        + base64(
                                                "Ngày 28/6, Thứ trưởng Ngoại giao Lào và Việt Nam"
                                                        + " họp tại Vientiane.\n\n"
                                                        + AGREED)));
        assertThat(findings.report().title()).isEqualTo("Tham khảo chính trị lần thứ tám");
        assertThat(findings.report().text()).endsWith(AGREED);
        assertThat(findings.report().published().when())
                .isEqualTo(When.on(LocalDate.of(2023, 6, 28)));
    }

    @Test
    void aMailsAttachmentsAreReadEachOnItsOwn() {
        byte[] file = AGREED.getBytes(StandardCharsets.UTF_8);
        List<Reading.Member> members =
                Telling.members(attaching(HELD + "\n\n" + AGREED, "bien ban.txt", file));
        assertThat(members).extracting(Reading.Member::name).containsExactly("", "bien ban.txt");
        assertThat(members.get(1).bytes()).isEqualTo(file);
    }

    @Test
    void aNoteThatCoversAnAttachmentIsNotMissed() {
        byte[] file = AGREED.getBytes(StandardCharsets.UTF_8);
        assertThat(Telling.members(attaching("FYI", "a.txt", file)))
                .extracting(Reading.Member::name)
                .containsExactly("a.txt");
    }

    @Test
    void anArchiveInAMailIsOpenedAndTheWayToldInTheName() throws IOException {
        byte[] zip = new Zipped().with("talks/a.txt", AGREED).bytes();
        assertThat(Telling.members(attaching("FYI", "a.zip", zip)))
                .extracting(Reading.Member::name)
                .containsExactly("a.zip!/talks/a.txt");
    }

    @Test
    void aNameInAnotherScriptIsDecoded() {
        byte[] mail =
                mail(
                        """
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: application/octet-stream
                        Content-Disposition: attachment; filename*=UTF-8''Bi%%C3%%AAn%%20b%%E1%%BA%%A3n.txt

                        %s
                        --b--
                        """
                                .formatted(AGREED));
        assertThat(Telling.members(mail))
                .extracting(Reading.Member::name)
                .containsExactly("Biên bản.txt");
    }

    @Test
    void aSavedWebArchiveIsItsPage() {
        String archive =
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://example.org/a
                Subject: a
                Date: Wed, 28 Jun 2023 09:15:00 +0700
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://example.org/a

                <html><body><h1>Tham kh=E1=BA=A3o</h1><p>%s</p></body></html>
                --b
                Content-Type: text/css
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://example.org/a.css

                p { color: red }
                --b--
                """
                        .formatted(quoted(AGREED));
        byte[] bytes = archive.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Kind.of(bytes)).isEqualTo(Kind.WEB_ARCHIVE);
        assertThat(Telling.text(bytes)).isEqualTo("Tham khảo\n\n" + AGREED);
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(b < 0 ? "=%02X".formatted(b & 0xFF) : Character.toString(b));
        }
        return quoted.toString();
    }

    @Test
    void aReportThatBeginsLikeAMailIsNone() {
        String report = "Date: 28 June 2023\nSubject: consultations\n\n" + AGREED;
        assertThat(Kind.of(report.getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.OTHER);
    }
}
