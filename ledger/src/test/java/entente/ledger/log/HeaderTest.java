package entente.ledger.log;

import static entente.ledger.TestingBytes.text;
import static entente.ledger.log.TestingLogs.AUTHOR;
import static entente.ledger.log.TestingLogs.OWN;
import static entente.ledger.log.TestingLogs.SHARED;
import static entente.ledger.log.TestingLogs.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    private static final Hash BODY = hash("body");

    private static String json(Header header) {
        return new String(header.encode().toArray(), StandardCharsets.UTF_8);
    }

    @Test
    void whatItBindsIsWrittenAndReadAlike() {
        for (Leaf leaf : TestingLogs.leaves()) {
            assertThat(Header.parse(leaf.header().encode())).isEqualTo(leaf.header());
        }
    }

    @Test
    void theCharterIsThatOfTheOrigin() {
        assertThat(TestingLogs.shared(0, null).charter()).isEqualTo(SHARED.charter());
        assertThat(TestingLogs.own(0, null, TestingLogs.body(0)).charter()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":3 | version (3) is not 1 or 2",
                "\"version\":1 | \"version\":2 | \"deed\" is missing",
                "\"index\": | \"deed\":{},\"index\": | \"deed\" is not known",
                "\"index\":7 | \"index\":0 | must name the leaf before it, and entry 0 none",
                "\"index\":7 | \"index\":-1 | index (-1) is not within",
                "\"index\":7 | \"index\":\"7\" | \"index\" has a string",
                "\"kind\":\"PROPOSE\" | \"kind\":\"\" | left empty",
                "\"kind\":\"PROPOSE\" | \"kind\":\"propose\" | capital letters",
                "\"kind\":\"PROPOSE\" | \"kind\":null | \"kind\" has null",
                "\"kind\":\"PROPOSE\", | | \"kind\" is missing",
                "\"kind\": | \"john\":1,\"kind\": | \"john\" is not known",
                "/LAO | /VNM | ",
                "entente/ | example/ | origin is neither",
                "\"size\":1 | \"size\":-1 | size (-1) is negative",
                "\"size\":1 | \"size\":0 | has no leaf, but its root",
                "\"root\": | \"more\":1,\"root\": | \"more\" is not known"
            })
    void aHeaderThatDoesNotHangTogetherIsRefused(String part, String other, String why) {
        String header = json(TestingLogs.shared(7, hash("before")));
        String changed = header.replace(part, other == null ? "" : other);
        assertThat(changed).isNotEqualTo(header);
        if (why == null) {
            assertThat(Header.parse(text(changed)).origin().text()).endsWith("/VNM");
            return;
        }
        assertThatThrownBy(() -> Header.parse(text(changed)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(why);
    }

    @Test
    void theCharterMayNotBeThatOfAnotherRelation() {
        String header = json(TestingLogs.shared(0, null));
        String other = "\"charter\":\"" + hash("another").hex();
        String mixed = header.replace("\"charter\":\"" + hash("charter").hex(), other);
        assertThatThrownBy(() -> Header.parse(text(mixed)))
                .hasMessageContaining("charter of entry 0 is not that of its origin");
    }

    @Test
    void everyEntryButTheFirstNamesTheOneBeforeIt() {
        assertThatThrownBy(() -> new Header(OWN, 1, null, null, null, "NOTE", BODY))
                .hasMessageContaining("Entry 1 must name the leaf before it");
        assertThatThrownBy(() -> new Header(OWN, 0, BODY, null, null, "NOTE", BODY))
                .hasMessageContaining("and entry 0 none");
    }

    @Test
    void aPrivateEntrySeesNothingAndASharedOneHasAnAuthor() {
        assertThatThrownBy(() -> new Header(OWN, 0, null, TreeHead.EMPTY, null, "NOTE", BODY))
                .hasMessageContaining("nothing if it is private");
        assertThatThrownBy(() -> new Header(SHARED, 0, null, null, AUTHOR, "NOTE", BODY))
                .hasMessageContaining("what it saw of the other log");
        assertThatThrownBy(() -> new Header(SHARED, 0, null, TreeHead.EMPTY, null, "NOTE", BODY))
                .hasMessageContaining("has no author");
        assertThat(new Header(OWN, 0, null, null, AUTHOR, "NOTE", BODY).author()).isEqualTo(AUTHOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"version\":1}", "\"header\""})
    void whatIsNoHeaderIsRefused(String json) {
        Bytes bytes = text(json);
        assertThatThrownBy(() -> Header.parse(bytes)).isInstanceOf(Malformed.class);
    }
}
