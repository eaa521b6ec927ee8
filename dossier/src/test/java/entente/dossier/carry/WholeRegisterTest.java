package entente.dossier.carry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.dossier.json.ExportJson;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.care.Progress;
import entente.register.store.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one real register into another. */
class WholeRegisterTest {
    private static final Relation ISLANDS = new Relation(new Party("ISL"), new Party("MLT"));

    @TempDir Path directory;

    private Register open(String name) {
        return Register.open(
                Location.of(directory.resolve(name).toString()),
                true,
                Clock.fixed(Instant.parse("2020-06-01T00:00:00Z"), ZoneOffset.UTC),
                "gudrun",
                "test");
    }

    private static byte[] export(Register register) throws IOException {
        var out = new ByteArrayOutputStream();
        var chronicles = register.relations().stream().map(register::chronicle).iterator();
        ExportJson.write(chronicles, LocalDate.parse("2020-06-01"), register::carryOut, out);
        return out.toByteArray();
    }

    private static void fill(Register register) {
        register.keep("half the fleet \u2028 ສະຫາຍ".getBytes(UTF_8));
        register.keep(new byte[] {(byte) 0xff, 0});
        register.decide(
                List.of(
                        new Decision.SetZone(ISLANDS, ZoneId.of("Atlantic/Reykjavik")),
                        new Decision.Define(
                                new Body(
                                        "isl-fisheries",
                                        new Party("ISL"),
                                        BodyKind.MINISTRY,
                                        Map.of("en", "Ministry of Fisheries")))));
        register.undo(0);
    }

    @Test
    void aRegisterComesBackFromItsExportWithTheSameRootAndExportsTheSameBytes() throws IOException {
        try (Register one = open("one.db");
                Register other = open("other.db")) {
            fill(one);
            byte[] export = export(one);
            Carried carried = ImportJson.check(new ByteArrayInputStream(export));
            assertThat(carried.head().size()).isEqualTo(3);
            assertThat(carried.documents()).isEqualTo(2);
            other.takeIn(to -> ImportJson.read(new ByteArrayInputStream(export), to));
            assertThat(export(other)).isEqualTo(export);
            assertThat(other.verify(Progress.NONE).sound()).isTrue();
            assertThat(other.verify(Progress.NONE).root())
                    .isEqualTo(one.verify(Progress.NONE).root());
        }
    }

    @Test
    void anAlteredExportLeavesTheRegisterEmpty() throws IOException {
        try (Register one = open("one.db");
                Register other = open("other.db")) {
            fill(one);
            byte[] altered =
                    new String(export(one), UTF_8).replace("Fisheries", "Finance").getBytes(UTF_8);
            assertThatThrownBy(
                            () ->
                                    other.takeIn(
                                            to ->
                                                    ImportJson.read(
                                                            new ByteArrayInputStream(altered), to)))
                    .isInstanceOf(WrongExport.class)
                    .hasMessageContaining("log[1]");
            assertThat(other.log(1)).isEmpty();
        }
    }

    @Test
    void aRegisterThatIsInUseTakesNothingIn() throws IOException {
        try (Register one = open("one.db")) {
            fill(one);
            byte[] export = export(one);
            assertThatThrownBy(
                            () ->
                                    one.takeIn(
                                            to ->
                                                    ImportJson.read(
                                                            new ByteArrayInputStream(export), to)))
                    .isInstanceOf(Trouble.class);
        }
    }
}
