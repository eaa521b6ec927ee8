package entente.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles, by the examples in the text of C2SP's tlog-tiles. */
class TileTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "1, 1234067, 8, tile/1/x001/x234/067.p/8",
        "2, 67, 1, tile/2/067.p/1",
        "63, 1000, 255, tile/63/x001/000.p/255",
        "0, 36028797018963967, 256, tile/0/x036/x028/x797/x018/x963/967"
    })
    void aPathIsWrittenAndReadAlike(int level, long index, int width, String path) {
        assertThat(new Tile(level, index, width).path()).isEqualTo(path);
        assertThat(Tile.parse(path)).isEqualTo(new Tile(level, index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/0",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/x000/067",
                "tile/0/001/234",
                "tile/0/x001/x234",
                "tile/0/1234067",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/08",
                "tile/0/000.p/",
                "tile/0/../000",
                "tile/0/x999/x999/x999/x999/x999/999",
                "tile/0/x001/x036/x028/x797/x018/x963/967",
                "tile/entries/000",
                "/tile/0/000"
            })
    void anythingElseIsNoPath(String path) {
        assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(Malformed.class);
    }

    @Test
    void aTreeOf70000LeavesHasTheTilesOfTheSpecification() {
        List<Tile> tiles = Tile.ofTree(70_000).toList();
        assertThat(tiles).hasSize(273 + 1 + 1 + 1 + 1);
        assertThat(tiles.subList(0, 273))
                .allMatch(tile -> tile.level() == 0 && tile.width() == Tile.FULL);
        assertThat(tiles.subList(273, tiles.size()))
                .containsExactly(
                        new Tile(0, 273, 112),
                        new Tile(1, 0, 256),
                        new Tile(1, 1, 17),
                        new Tile(2, 0, 1));
        assertThat(Tile.ofTree(256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
        assertThat(Tile.ofTree(0)).isEmpty();
    }

    @Test
    void everyProofCanBeMadeFromTilesAlone() {
        int size = 70_000;
        List<Hash> leaves = TestingTrees.leaves(size);
        Tree tree = TestingTrees.tree(leaves);
        Tree tiled =
                new Tree(
                        size,
                        (level, index) -> {
                            Tile tile = Tile.holding(level, index, size);
                            return tile.node(content(tile, tree), level, index);
                        });
        assertThat(tiled.head()).isEqualTo(tree.head());
        for (int at : new int[] {0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999}) {
            assertThat(tiled.inclusion(at)).isEqualTo(tree.inclusion(at));
            assertThat(tiled.consistency(at)).isEqualTo(tree.consistency(at));
        }
    }

    private static Bytes content(Tile tile, Tree tree) {
        byte[] content = new byte[tile.width() * Hash.LENGTH];
        for (int i = 0; i < tile.width(); i++) {
            tree.nodes()
                    .at(tile.level() * 8, tile.index() * Tile.FULL + i)
                    .into(content, i * Hash.LENGTH);
        }
        return Bytes.owning(content);
    }

    @Test
    void aTileThatWasCutOrHoldsOtherNodesIsRefused() {
        Tile tile = new Tile(0, 1, 4);
        Bytes content = Bytes.owning(new byte[4 * Hash.LENGTH]);
        assertThat(tile.node(content, 0, 259)).isEqualTo(Hash.of(content.slice(0, Hash.LENGTH)));
        assertThatThrownBy(() -> tile.node(content.slice(0, 100), 0, 256))
                .hasMessageContaining("tile/0/001.p/4 has 100 bytes, not 128");
        assertThatThrownBy(() -> tile.node(content, 0, 260))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tile.node(content, 0, 255))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tile.node(content, 3, 32))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tile.node(content, 8, 0))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aTreeHasNoTileForANodeBeyondItsEnd() {
        assertThatThrownBy(() -> Tile.holding(0, 1 << 20, 5)).isInstanceOf(Malformed.class);
    }
}
