package entente.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {
    private static Mark mark(int start, int end, String note) {
        return new Mark(start, end, note, 1, Kind.COMMITMENT);
    }

    private static List<String> shown(List<Piece> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                piece.start()
                                        + "-"
                                        + piece.end()
                                        + " "
                                        + String.join(
                                                "", piece.over().stream().map(Mark::note).toList()))
                .toList();
    }

    @Test
    void marksThatOverlapAreCutAndTheInnermostComesFirst() {
        assertThat(shown(Piece.of(List.of(mark(0, 10, "a"), mark(4, 6, "b"), mark(8, 12, "c")))))
                .containsExactly("0-4 a", "4-6 ba", "6-8 a", "8-10 ca", "10-12 c");
    }

    @Test
    void marksOfTheSameWordsAreOnePiece() {
        List<Piece> pieces = Piece.of(List.of(mark(3, 5, "b"), mark(3, 5, "a")));
        assertThat(shown(pieces)).containsExactly("3-5 ab");
        assertThat(pieces.getFirst().ends()).extracting(Mark::note).containsExactly("a", "b");
    }

    @Test
    void marksSideBySideLeaveNothingBetween() {
        assertThat(shown(Piece.of(List.of(mark(0, 2, "a"), mark(2, 4, "b"), mark(7, 8, "c")))))
                .containsExactly("0-2 a", "2-4 b", "7-8 c");
    }

    @Test
    void whereThereIsNoMarkThereIsNoPiece() {
        assertThat(Piece.of(List.of())).isEmpty();
    }

    /** Compared with asking of each character which marks lie over it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void piecesSayOfEachCharacterWhatLiesOverIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                int start = random.nextInt(20);
                marks.add(mark(start, start + 1 + random.nextInt(8), "n" + i));
            }
            List<Piece> pieces = Piece.of(marks);
            for (int at = 0; at < 30; at++) {
                int here = at;
                List<Mark> expected =
                        marks.stream()
                                .filter(mark -> mark.start() <= here && here < mark.end())
                                .sorted(Mark.INNERMOST)
                                .toList();
                List<Mark> told =
                        pieces.stream()
                                .filter(piece -> piece.start() <= here && here < piece.end())
                                .flatMap(piece -> piece.over().stream())
                                .toList();
                assertThat(told).as("seed %d, %s at %d", seed, marks, at).isEqualTo(expected);
            }
            assertThat(pieces.stream().flatMap(piece -> piece.begins().stream()))
                    .containsExactlyInAnyOrderElementsOf(marks);
            assertThat(pieces.stream().flatMap(piece -> piece.ends().stream()))
                    .containsExactlyInAnyOrderElementsOf(marks);
        }
    }

    /** So that a thousand findings over one another do not make a page of a million names. */
    @Test
    void marksThatAreDeeplyNestedDoNotMakeThePageGrowWithTheirSquare() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            marks.add(mark(i, 4000 - i, "n" + i));
        }
        assertThat(Piece.of(marks))
                .hasSize(1999)
                .allSatisfy(piece -> assertThat(piece.over()).hasSizeLessThanOrEqualTo(12));
    }
}
