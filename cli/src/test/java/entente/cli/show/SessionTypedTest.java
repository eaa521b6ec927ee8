package entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.cli.Sentences;
import entente.cli.register.Troubles;
import entente.words.Language;
import entente.words.series.SessionTyped;
import entente.words.typed.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people call a session. */
class SessionTypedTest {
    private final SessionTyped sessions = new SessionTyped(TestingChronicle.standpoint());

    @ParameterizedTest
    @CsvSource({
        "political-consultation/minister/10, political-consultation/minister/10",
        "political-consultation deputy-minister 2, political-consultation/deputy-minister/2",
        "consultation minister 10, political-consultation/minister/10",
        "10th Consultation, political-consultation/minister/10",
        "2, political-consultation/deputy-minister/2",
        "2017-05, political-consultation/deputy-minister/2",
        "2017-11-27, political-consultation/minister/4",
        "next, political-consultation/minister/11",
        "next minister, political-consultation/minister/11",
    })
    void aSessionIsCalledByWhatItIs(String typed, String id) {
        assertThat(sessions.find(typed).id()).isEqualTo(id);
    }

    @Test
    void anEncounterIsCalledByItsKind() {
        assertThat(sessions.find("courtesy-call").mechanism()).isNull();
    }

    @Test
    void whereNoneIsCalledSoTheComplaintTellsWhatThereIs() {
        assertThat(complaint("7"))
                .startsWith("There is no session 7 in LAO-VNM. Maybe one of:")
                .contains(
                        "political-consultation/minister 1, 4, 10–11",
                        "political-consultation/deputy-minister 2");
    }

    @Test
    void whereSeveralAreCalledSoTheComplaintNamesThem() {
        assertThat(complaint("minister"))
                .contains(
                        "Several sessions of LAO-VNM are called minister.",
                        "political-consultation/minister/1, political-consultation/minister/4");
    }

    private String complaint(String typed) {
        Mistake mistake =
                assertThatExceptionOfType(Mistake.class)
                        .isThrownBy(() -> sessions.find(typed))
                        .actual();
        return new Troubles(Sentences.in(Language.EN)).sentence(mistake);
    }
}
