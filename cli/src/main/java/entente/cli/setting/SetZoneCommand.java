package entente.cli.setting;

import entente.cli.Workplace;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.words.typed.Mistake;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente set zone RELATION Asia/Vientiane}: where a day ends. */
@Command(name = "zone", sortOptions = false)
final class SetZoneCommand extends SettingCommand {
    @Parameters(index = "1", paramLabel = "ZONE", descriptionKey = "zone.typed")
    private String zone = "";

    SetZoneCommand(Workplace at) {
        super(at);
    }

    @Override
    Decision decision(Relation known, Chronicle chronicle) {
        try {
            return new Decision.SetZone(known, ZoneId.of(zone.strip()));
        } catch (DateTimeException e) {
            throw Mistake.typed("zone", zone);
        }
    }
}
