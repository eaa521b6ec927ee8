package entente.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.cli.Sentences;
import entente.cli.TestingFindings;
import entente.domain.Commitment;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.Place;
import entente.domain.When;
import entente.words.Language;
import entente.words.Messages;
import entente.words.fields.Fields;
import entente.words.typed.Mistake;
import entente.words.typed.Quotation;
import entente.words.typed.Times;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings field by field. */
class FieldsTest {
    private static final Quotation NOWHERE = new Quotation("");

    static Stream<Finding> findings() {
        return TestingFindings.consultation().all().stream();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void aFindingWhoseFieldsAreTypedAsTheyStandIsTheSame(Finding finding) {
        assertThat(Fields.with(finding, Fields.of(finding), NOWHERE)).isEqualTo(finding);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyFieldHasItsNameInEveryLanguage(Finding finding) {
        for (Language language : Language.values()) {
            Messages messages = Sentences.in(language);
            assertThat(Fields.of(finding).keySet())
                    .allSatisfy(
                            field -> assertThat(messages.has("field." + field)).as(field).isTrue());
        }
    }

    private static Commitment commitment() {
        return TestingFindings.consultation().commitments().getFirst();
    }

    private static Meeting meeting() {
        return TestingFindings.consultation().meetings().getFirst();
    }

    @Test
    void aTimeThatAnOfficerSaysRestsOnTheFindingsOwnWords() {
        Commitment changed = (Commitment) Fields.with(commitment(), Map.of("due", "2031"), NOWHERE);
        assertThat(changed.due().when()).isEqualTo(Times.parse("due", "2031"));
        assertThat(changed.due().words()).containsExactly(commitment().evidence().getFirst());
        assertThat(changed.due().rule()).isEqualTo("officer");
        assertThat(changed.id()).isEqualTo(commitment().id());
    }

    @Test
    void aPlaceIsChangedInItsParts() {
        Meeting moved = (Meeting) Fields.with(meeting(), Map.of("where.city", "Pakse"), NOWHERE);
        Place was = meeting().where();
        assertThat(moved.where()).isEqualTo(new Place(was == null ? null : was.country(), "Pakse"));
        Meeting nowhere =
                (Meeting)
                        Fields.with(
                                meeting(), Map.of("where.city", "", "where.country", "-"), NOWHERE);
        assertThat(nowhere.where()).isNull();
    }

    @Test
    void aMeetingWithoutAMechanismHasNoNameOfOne() {
        Meeting bare = (Meeting) Fields.with(meeting(), Map.of("mechanism.kind", ""), NOWHERE);
        assertThat(bare.mechanism()).isNull();
        assertThatThrownBy(
                        () -> Fields.with(bare, Map.of("mechanism.name", "Consultation"), NOWHERE))
                .isInstanceOf(Mistake.class);
    }

    @Test
    void theWordsAreMovedByQuotingOthers() {
        Finding moved =
                Fields.with(
                        commitment(),
                        Map.of("evidence", "open a gate"),
                        new Quotation("They agreed to open a gate."));
        assertThat(moved.evidence())
                .singleElement()
                .satisfies(words -> assertThat(words.start()).isEqualTo(15));
    }

    @Test
    void aFieldOrAValueThatCannotStandIsAMistake() {
        for (Map<String, String> typed :
                Stream.of(
                                Map.of("dew", "2018"),
                                Map.of("act", "promise"),
                                Map.of("by", "Laos"),
                                Map.of("areas", "trade, roads"))
                        .toList()) {
            assertThatThrownBy(() -> Fields.with(commitment(), typed, NOWHERE))
                    .as("%s", typed)
                    .isInstanceOf(Mistake.class);
        }
        assertThat(Fields.with(commitment(), Map.of("due", ""), NOWHERE).time().when())
                .isEqualTo(When.UNSAID);
    }
}
