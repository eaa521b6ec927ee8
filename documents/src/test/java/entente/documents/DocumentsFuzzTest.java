package entente.documents;

import com.code_intelligence.jazzer.junit.FuzzTest;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.reader.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, opening ends without an exception, and what is told rests on words of the
 * text.
 */
class DocumentsFuzzTest {
    @MethodSource("files")
    @FuzzTest(maxDuration = "5s")
    void anyBytesAreReadOrRefused(byte[] bytes) {
        check(Telling.of(bytes));
    }

    /** The parts of documents, without the archive around them that bytes seldom survive in. */
    @MethodSource("parts")
    @FuzzTest(maxDuration = "5s")
    void anyPartsAreReadOrRefused(byte[] part) throws IOException {
        check(
                Telling.of(
                        new Zipped()
                                .with("[Content_Types].xml", "")
                                .with("word/document.xml", part)
                                .bytes()));
        check(
                Telling.of(
                        new Zipped()
                                .with("mimetype", "application/vnd.oasis.opendocument.text")
                                .with("content.xml", part)
                                .bytes()));
    }

    private static void check(Reading reading) {
        switch (reading) {
            case Reading.Done(Findings findings) -> check(findings);
            case Reading.Several(List<Reading.Member> members) ->
                    members.forEach(member -> check(member.reading()));
            case Reading.Refused refused -> Objects.requireNonNull(refused.refusal());
        }
    }

    private static void check(Findings findings) {
        String text = findings.report().text();
        if (text == null) {
            return;
        }
        for (Finding finding : findings.all()) {
            for (Evidence evidence : finding.evidence()) {
                int from = text.offsetByCodePoints(0, evidence.start());
                int to = text.offsetByCodePoints(from, evidence.end() - evidence.start());
                if (!text.substring(from, to).equals(evidence.quote())) {
                    throw new AssertionError(evidence + " is not in the text.");
                }
            }
        }
    }

    static List<byte[]> files() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Paper paper = new Paper()) {
            seeds.add(paper.page().line(60, 80, 11, "Hai bên nhất trí.").bytes());
        }
        seeds.add(new Zipped().with("a.txt", "Both sides agreed to meet in 2020.").bytes());
        String mail =
                """
                From: a
                Date: Wed, 28 Jun 2023 09:15:00 +0700
                Message-ID: <1>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Both sides agreed.
                --b--
                """;
        seeds.add(mail.getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    static List<byte[]> parts() {
        return List.of(
                ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
                                + "</w:tr></w:tbl></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8),
                ("<x><list><list-item><p>a<s c=\"2\"/></p></list-item></list></x>")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
