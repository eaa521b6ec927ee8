package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which news tells who chaired, and those in which it does not. */
class WhoChairsTest {
    private static Told told(String... lines) {
        return Reports.read("India and Poland hold consultations", lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Foreign Secretary Asha Rao and Secretary of State Jan Kowalski co-chaired the 9th India-Poland Foreign Office Consultations on 4 March 2024.
                    The Foreign Secretary of India, Asha Rao, and the Deputy Minister of Poland, Jan Kowalski, headed on 4 March 2024 the 9th meeting of Foreign \
                    Office Consultations.
                    The 9th Foreign Office Consultations between India and Poland, co-chaired by Foreign Secretary Asha Rao and Deputy Minister Jan Kowalski, \
                    ended on 4 March 2024.
                    The 9th Foreign Office Consultations opened on 4 March 2024 with Foreign Secretary Asha Rao of India and Polish Deputy Minister Jan Kowalski \
                    leading their respective delegations.
                    """)
    void bothWhoChairAreFound(String lead) {
        assertThat(Told.chairs(told(lead).subject()))
                .containsExactlyInAnyOrder("Asha Rao (IND)", "Jan Kowalski (POL)");
    }

    @Test
    void aCounterpartWhoCoChairedDidSoWithTheOneNamedBefore() {
        Told told =
                told(
                        "India and Poland held the 9th Foreign Office Consultations on 4 March 2024.",
                        "Foreign Secretary Asha Rao said that trade had grown.",
                        "Her Polish counterpart Jan Kowalski, who co-chaired the meeting, agreed.");
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Asha Rao (IND)", "Jan Kowalski (POL)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Director in the Prime Minister's Office Jan Kowalski | director-general
                    Director in the Office of the President Jan Kowalski | director-general
                    Prime Minister Jan Kowalski | leader
                    """)
    void anOfficeThatNamesABodyGivesNoRank(String who, String level) {
        Told told =
                told(
                        "The 9th Foreign Office Consultations between India and Poland were held on 4 March"
                                + " 2024. The Polish side was led by "
                                + who
                                + ".");
        assertThat(Told.level(told.subject())).isEqualTo(level);
    }

    @Test
    void forABlocAMemberStateChairs() {
        Told told =
                Reports.read(
                        "ASEAN and New Zealand hold dialogue",
                        "The 31st ASEAN-New Zealand Dialogue was held on 24 April 2024 in Wellington. It was"
                                + " co-chaired by Jane Smith, Deputy Secretary of the Ministry of Foreign Affairs"
                                + " of New Zealand, and Haji Zain, Permanent Secretary of the Ministry of Foreign"
                                + " Affairs of Brunei.",
                        "The two sides agreed to expand trade.");
        assertThat(Told.chairs(told.subject()))
                .containsExactlyInAnyOrder("Jane Smith (NZL)", "Zain (BRN)");
        assertThat(told.meetings()).hasSize(1);
    }

    @Test
    void aCountryInBracketsBehindANameIsNoPlace() {
        Told told =
                told(
                        "The 9th Foreign Office Consultations were held on 4 March 2024. The heads of delegation"
                                + " were Foreign Secretary Asha Rao (India) and Deputy Minister Jan Kowalski"
                                + " (Poland).");
        assertThat(told.subject().where()).isNull();
    }

    private static Told behindManySentences(String who) {
        return told(
                "India and Poland held the 9th Foreign Office Consultations on 4 March 2024.",
                "The consultations took stock of trade. They took stock of energy. They took stock of"
                        + " tourism.",
                "Poland commended India on its elections. India told of its reforms.",
                "The two sides exchanged views on Europe and on Asia.",
                who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The meeting was co-chaired by Asha Rao, Foreign Secretary of India, and Jan Kowalski, Deputy Minister of Poland.
                    The consultations were co-chaired by Foreign Secretary Asha Rao of India and Polish Deputy Minister Jan Kowalski.
                    The Foreign Office Consultations were chaired by Asha Rao, Foreign Secretary of India, and Jan Kowalski, Deputy Minister of Poland.
                    """)
    void aSessionThatIsSubjectOfChairedMayComeLate(String who) {
        assertThat(Told.chairs(behindManySentences(who).subject()))
                .containsExactlyInAnyOrder("Asha Rao (IND)", "Jan Kowalski (POL)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The previous meeting was co-chaired by Asha Rao, Foreign Secretary of India, and Jan Kowalski, Deputy Minister of Poland.
                    The next meeting will be co-chaired by Asha Rao, Foreign Secretary of India, and Jan Kowalski, Deputy Minister of Poland.
                    A seminar in the margins was chaired by Asha Rao, Foreign Secretary of India.
                    """)
    void whoChairsAnotherSessionIsNotTaken(String who) {
        assertThat(Told.chairs(behindManySentences(who).subject())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Commodore Jan Kowalski, Deputy Minister
                    Air Vice Marshal Jan Kowalski, Deputy Minister
                    Group Captain Jan Kowalski, Deputy Minister
                    """)
    void ranksAreNoPartOfAName(String who) {
        assertThat(
                        Told.chairs(
                                told("The 9th Foreign Office Consultations between India and"
                                                + " Poland were held on 4 March 2024. The Polish"
                                                + " side was led by "
                                                + who
                                                + ".")
                                        .subject()))
                .containsExactly("Jan Kowalski (POL)");
    }
}
