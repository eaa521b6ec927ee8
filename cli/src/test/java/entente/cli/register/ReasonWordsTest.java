package entente.cli.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.exchange.Finding;
import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.ledger.consent.Flaw;
import entente.ledger.joint.Refusal;
import entente.ledger.log.Origin;
import entente.words.Language;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a node does not do something, in the language of whoever asked. */
class ReasonWordsTest {
    private static final Origin LOG = new Origin.Private(new UUID(1, 2));

    private static List<Reason> reasons() {
        return Stream.of(
                        Arrays.stream(Flaw.values()).map(Reason.Flawed::new),
                        Arrays.stream(Finding.Kind.values())
                                .map(kind -> Finding.of(kind, 7, "LAO")),
                        Arrays.stream(Refusal.Why.values())
                                .map(why -> new Refusal(LOG, 7, why, ""))
                                .map(Reason.NotAdmitted::new))
                .<Reason>flatMap(any -> any)
                .toList();
    }

    @Test
    void whatIsToldInEnglishIsWhatProgramsAreTold() {
        ReasonWords words = new ReasonWords(Sentences.in(Language.EN));
        assertThat(reasons())
                .allSatisfy(reason -> assertThat(words.of(reason)).startsWith(reason.english()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"VI", "LO"})
    void noReasonStaysEnglishInASentenceOfAnotherLanguage(Language language) {
        ReasonWords words = new ReasonWords(Sentences.in(language));
        assertThat(reasons())
                .allSatisfy(
                        reason ->
                                assertThat(words.of(reason))
                                        .isNotBlank()
                                        .doesNotContain(" the ", " that ", " is ", "Maybe"));
    }

    @Test
    void anEntryThatWouldBeVoidIsRefusedInVietnameseAndLao() {
        Refused refused = new Refused(Refused.Kind.VOID, new Reason.Flawed(Flaw.WITHDRAWN));
        assertThat(refused).hasMessageStartingWith("The entry would be void: it is about what had");
        assertThat(new Troubles(Sentences.in(Language.VI)).line(refused))
                .startsWith("entente: Mục này sẽ vô hiệu: nói về điều đã được rút lại. Có lẽ");
        assertThat(new Troubles(Sentences.in(Language.LO)).line(refused))
                .startsWith("entente: ລາຍການນີ້ຈະເປັນໂມຄະ: ກ່ຽວກັບສິ່ງທີ່ຖືກຖອນຄືນແລ້ວ. ອາດຈະ");
    }

    @Test
    void whatOnlyTheFormKnowsIsQuotedAndCalledEnglish() {
        Refusal refusal = new Refusal(LOG, 3, Refusal.Why.UNREADABLE, "The leaf has 1 bytes.");
        Refused refused =
                new Refused(
                        Refused.Kind.BAD_ENTRY, new Reason.NotAdmitted(refusal), "letter.pouch");
        assertThat(new Troubles(Sentences.in(Language.VI)).line(refused))
                .contains("letter.pouch", "Không đọc được mục 3")
                .contains("(chi tiết bằng tiếng Anh: “The leaf has 1 bytes.”)");
    }

    @Test
    void theCompletionThatNeedsEvidenceIsCalledByItsWord() {
        Refused refused = new Refused(Refused.Kind.NEEDS_EVIDENCE, "complete");
        assertThat(new Troubles(Sentences.in(Language.VI)).line(refused)).contains("hoàn thành");
    }
}
