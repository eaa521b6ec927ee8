package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What French says otherwise: words that elide, futures of one word, ordinals before nouns. */
class FrenchTest {
    private static final String HEADLINE =
            "Consultations politiques entre la Grèce et l'Équateur à Athènes";
    private static final String LEAD =
            "Athènes, le 12 mai 2022 – Le vice-ministre grec des Affaires étrangères, M. Nikos"
                    + " Pappas, et le vice-ministre équatorien, M. Luis Andrade, ont coprésidé jeudi"
                    + " à Athènes la IIIe session des consultations politiques.";

    private static Told with(String sentence) {
        return Reports.read(HEADLINE, LEAD, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Les deux parties ont convenu de supprimer les visas d'affaires. | agree ECU,GRC: supprimer les visas d'affaires
                    Elles se sont engagées à protéger les forêts. | agree ECU,GRC: protéger les forêts
                    Il a été convenu d'ouvrir un consulat à Quito. | agree ECU,GRC: ouvrir un consulat à Quito
                    Les deux pays faciliteront la pêche artisanale. | agree ECU,GRC: faciliteront la pêche artisanale
                    La Grèce financera trois bourses. | pledge GRC: financera trois bourses
                    La partie équatorienne s'est dite prête à accueillir des archéologues grecs. | pledge ECU: accueillir des archéologues grecs
                    M. Andrade a proposé de créer un comité maritime. | propose ECU: créer un comité maritime
                    Les deux ministres ont réaffirmé leur volonté commune de lutter contre le trafic de drogue. | agree ECU,GRC: lutter contre le trafic de drogue
                    """)
    void whatIsUndertaken(String sentence, String undertaken) {
        assertThat(with(sentence).undertakings()).containsExactly(undertaken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Les deux parties se sont félicitées de l'essor du tourisme.
                    M. Pappas a souhaité renforcer les échanges universitaires.
                    Ils ont convenu de l'importance du dialogue.
                    En 2015, les deux pays avaient décidé de rouvrir leurs ambassades.
                    Vingt étudiants grecs suivent des cours à Quito.
                    """)
    void whatBindsNobody(String sentence) {
        assertThat(with(sentence).undertakings()).isEmpty();
    }

    @Test
    void infinitivesBehindDeAreUndertakenOneByOne() {
        assertThat(
                        with("Les deux parties ont décidé d'échanger des experts, de former des"
                                        + " guides ainsi que d'ouvrir une ligne maritime, afin de"
                                        + " développer le tourisme et de rapprocher les peuples.")
                                .clauses())
                .containsExactly(
                        "échanger des experts",
                        "former des guides",
                        "ouvrir une ligne maritime, afin de développer le tourisme et de rapprocher"
                                + " les peuples");
    }

    @Test
    void theSessionAndItsChairs() {
        Told told = with("La quatrième session se tiendra à Quito au premier semestre 2024.");
        assertThat(told.subject().ordinal()).isEqualTo(3);
        assertThat(Told.when(told.subject().when())).isEqualTo("2022-05-12");
        assertThat(told.subject().chairs()).hasSize(2);
        assertThat(told.planned().ordinal()).isEqualTo(4);
        assertThat(Told.when(told.planned().when())).isEqualTo("2024-01-01/2024-06-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    d'ici à fin 2025 | ../2025-12-31
                    avant la fin du premier semestre 2026 | ../2026-06-30
                    au cours du second trimestre 2023 | 2023-04-01/2023-06-30
                    du 3 au 5 juin 2024 | 2024-06-03/2024-06-05
                    le 1er mars 2023 | 2023-03-01
                    en juin 2023 | 2023-06-01/2023-06-30
                    à la mi-2024 | 2024-05-01/2024-08-31
                    au cours de l'année prochaine | 2023-01-01/2023-12-31
                    """)
    void whenItIsDue(String time, String due) {
        Told told = with("Les deux parties ont décidé de publier un atlas " + time + ".");
        assertThat(Told.when(told.commitment().due())).isEqualTo(due);
    }

    @Test
    void apostrophesCompositionAndCapitalsChangeNothing() {
        String text =
                HEADLINE
                        + "\n\n"
                        + LEAD
                        + "\n\n"
                        + "Les deux parties ont convenu d'élargir l'accès à l'eau et d'aider"
                        + " l'Équateur à former des ingénieurs.\n";
        Told plain = Reports.read(text);
        assertThat(plain.undertakings()).hasSize(2);
        Told curled = Reports.read(text.replace('\'', '’'));
        assertThat(curled.undertakings().stream().map(one -> one.replace('’', '\'')))
                .containsExactlyElementsOf(plain.undertakings());
        Told apart = Reports.read(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(
                        apart.undertakings().stream()
                                .map(one -> Normalizer.normalize(one, Normalizer.Form.NFC)))
                .containsExactlyElementsOf(plain.undertakings());
        Told loud = Reports.read(text.replace(HEADLINE, HEADLINE.toUpperCase(Locale.ROOT)));
        assertThat(loud.undertakings()).isEqualTo(plain.undertakings());
        assertThat(loud.subject().parties()).isEqualTo(plain.subject().parties());
    }
}
