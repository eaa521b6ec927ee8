package entente.cli.setting;

import entente.cli.Workplace;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.words.typed.Mistake;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente set cadence RELATION MECHANISM 12m}: how often a mechanism meets. */
@Command(name = "cadence", sortOptions = false)
final class SetCadenceCommand extends SettingCommand {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,3})([my]?)");
    private static final int MONTHS = 12;
    private static final int MOST = 240;

    @Parameters(index = "1", paramLabel = "MECHANISM", descriptionKey = "mechanism.typed")
    private String mechanism = "";

    @Parameters(index = "2", paramLabel = "PERIOD", descriptionKey = "cadence.typed")
    private String period = "";

    SetCadenceCommand(Workplace at) {
        super(at);
    }

    @Override
    Decision decision(Relation known, Chronicle chronicle) {
        Integer months = months();
        return new Decision.SetCadence(known, mechanism(chronicle, mechanism), months);
    }

    /** Null forgets what was set. */
    private @Nullable Integer months() {
        String typed = period.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("learned")) {
            return null;
        }
        Matcher parts = PERIOD.matcher(typed);
        if (parts.matches()) {
            int number = Integer.parseInt(parts.group(1));
            int months = parts.group(2).equals("y") ? number * MONTHS : number;
            if (months >= 1 && months <= MOST) {
                return months;
            }
        }
        throw Mistake.typed("cadence", period);
    }
}
