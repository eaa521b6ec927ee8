package entente.dossier.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.book.TestingBook;
import entente.dossier.minutes.Pairing.Outcome;
import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.words.Language;
import entente.words.Messages;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinutesTest {
    private final Standpoint standpoint =
            TestingBook.standpoint(TestingBook.relation().chronicle());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameNumbers(Language language) {
        assertThat(numbers(minutes(language))).isEqualTo(numbers(minutes(Language.EN)));
        assertThat(numbers(release(language))).isEqualTo(numbers(release(Language.EN)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsOpenHasAParagraphEach(Language language) {
        assertThat(TestingBook.text(minutes(language)))
                .contains("mend the nets")
                .contains("build a lighthouse")
                .doesNotContainPattern("\\b(minutes|release|book|zone)\\.[a-z]");
        assertThat(TestingBook.text(release(language)))
                .doesNotContainPattern("\\b(minutes|release|book|zone)\\.[a-z]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatOneSideKeepsToItselfIsNeverInThem(Language language) {
        for (Document document : List.of(minutes(language), release(language))) {
            assertThat(document.toString()).doesNotContain(TestingBook.CANARIES);
        }
    }

    @Test
    void wordsInAnotherLanguageLeaveABlankForThisOne() {
        assertThat(TestingBook.text(minutes(Language.LO))).contains("[ເປັນພາສາລາວ]");
        assertThat(TestingBook.text(minutes(Language.EN))).doesNotContain("[in English]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void filledInTheyArePairedWithWhatTheyCameFrom(Language language) {
        Messages messages = TestingBook.messages(language);
        String blank = "[" + messages.say("minutes.outcome") + "]";
        String draft = lines(minutes(language));
        String filled =
                draft.replaceFirst(
                                java.util.regex.Pattern.quote(blank),
                                messages.say("minutes.outcome.done"))
                        .replaceFirst(
                                java.util.regex.Pattern.quote(blank),
                                messages.say("minutes.outcome.continues"))
                        .replaceFirst(
                                "(?m)^4\\.1 .*$",
                                "4.1 Hai bên nhất trí mở đường bay trong năm 2021.");
        assertThat(Pairing.of(filled))
                .extracting(Pairing.Paired::outcome)
                .containsExactly(Outcome.DONE, Outcome.CONTINUES, Outcome.NEW);
        assertThat(Pairing.of(filled).getFirst().item()).matches("c-[0-9a-z]{8}");
        assertThat(Pairing.of(draft))
                .extracting(Pairing.Paired::outcome)
                .containsOnly(Outcome.UNDECIDED);
    }

    @Test
    void aPlaceIsCountedInCodePoints() {
        String text = "𝕄\n2.1 “nets” (c-01234567). Outcome: done.";
        Pairing.Paired paired = Pairing.of(text).getFirst();
        int start = text.offsetByCodePoints(0, paired.start());
        int end = text.offsetByCodePoints(0, paired.end());
        assertThat(text.substring(start, end)).isEqualTo(paired.text());
    }

    @Test
    void anOrdinaryReportIsNoMinutes() {
        assertThat(Pairing.of("1.1 Both sides met.\n4.1 Both sides agreed to talk.")).isEmpty();
    }

    private Document minutes(Language language) {
        return Minutes.of(
                TestingBook.messages(language), standpoint, TestingBook.upcoming(standpoint));
    }

    private Document release(Language language) {
        return Release.of(
                TestingBook.messages(language), standpoint, TestingBook.upcoming(standpoint));
    }

    private static List<String> numbers(Document document) {
        return document.blocks().stream()
                .filter(Block.Clause.class::isInstance)
                .map(block -> ((Block.Clause) block).number())
                .toList();
    }

    private static String lines(Document document) {
        return document.blocks().stream()
                .filter(Block.Clause.class::isInstance)
                .map(Block.Clause.class::cast)
                .map(clause -> clause.number() + " " + text(clause.content()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Words words) {
        return Run.text(words.runs());
    }
}
