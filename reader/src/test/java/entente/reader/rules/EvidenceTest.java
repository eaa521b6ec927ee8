package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Evidence;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rule 16: evidence is the text between its offsets, which count code points, in whatever form the
 * text came.
 */
class EvidenceTest {
    private static final String VIETNAMESE =
            """
            Tham khảo chính trị Việt Nam - Ai-len lần thứ 3 🤝

            Ngày 4/4/2023, tại Dublin 🇮🇪, Thứ trưởng Ngoại giao Lê Quang Huy và Thứ trưởng Ngoại giao Ai-len Seán Ó Briain đã đồng chủ trì Tham khảo chính trị lần thứ 3.

            Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ 4 tại Hà Nội trong quý IV năm 2024; triển khai Hiệp định hợp tác giáo dục giai đoạn 2022-2026.
            """;

    private static final String ENGLISH =
            """
            Ireland and Ghana hold political consultations 🤝

            ACCRA 🇬🇭 - Irish Deputy Foreign Minister Seán Ó Briain and Ghanaian Deputy Foreign Minister Kofi Boateng co-chaired the first round of political consultations in Accra on 4 April 2023.

            The two sides agreed to hold the second round of political consultations in Dublin in 2024; and open a centre for the study of peace.
            """;

    /** What may befall a text on its way: none of it changes its words. */
    enum Form {
        AS_WRITTEN,
        DECOMPOSED,
        CARRIAGE_RETURNS,
        NO_BREAK_SPACES,
        DOUBLED_SPACES,
        UPPER_CASE_HEADLINE;

        String of(String text) {
            return switch (this) {
                case AS_WRITTEN -> text;
                case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case CARRIAGE_RETURNS -> text.replace("\n", "\r\n");
                case NO_BREAK_SPACES -> text.replace(' ', '\u00a0');
                case DOUBLED_SPACES -> text.replace(" ", "  ");
                case UPPER_CASE_HEADLINE -> {
                    int end = text.indexOf('\n');
                    yield text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
                }
            };
        }
    }

    private static void assertExact(Told told) {
        int[] points = told.text().codePoints().toArray();
        assertThat(told.evidence())
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(new String(points, one.start(), one.end() - one.start()))
                                        .isEqualTo(one.quote()));
    }

    private static List<String> plain(Told told) {
        return told.undertakings().stream()
                .map(
                        words ->
                                Normalizer.normalize(words, Normalizer.Form.NFC)
                                        .replaceAll("[\\s\u00a0]+", " "))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theQuoteIsTheTextBetweenItsOffsets(Form form) {
        assertExact(Reports.read(form.of(VIETNAMESE)));
        assertExact(Reports.read(form.of(ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource
    void theFormOfTheTextChangesNoFinding(Form form) {
        for (String text : List.of(VIETNAMESE, ENGLISH)) {
            Told told = Reports.read(form.of(text));
            Told asWritten = Reports.read(text);
            assertThat(plain(told)).isEqualTo(plain(asWritten)).hasSize(2);
            assertThat(told.meetings()).hasSameSizeAs(asWritten.meetings());
            assertThat(told.meetings())
                    .extracting(one -> Told.when(one.when()))
                    .isEqualTo(
                            asWritten.meetings().stream()
                                    .map(one -> Told.when(one.when()))
                                    .toList());
            assertThat(told.people()).hasSameSizeAs(asWritten.people());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLeadsEvidenceIsExact(Lead lead) {
        Told told = lead.alone();
        assertExact(told);
        assertThat(told.subject().evidence())
                .extracting(Evidence::quote)
                .allMatch(quote -> !quote.isBlank());
    }
}
