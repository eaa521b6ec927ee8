package entente.words.series;

import entente.domain.Word;
import entente.domain.series.Cadence;
import entente.domain.series.HostRule;
import entente.domain.series.Series;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How often a mechanism meets and who hosts it: "every year (learned) · the sides host in turn".
 */
public record RhythmWords(Wording wording) {
    private static final int YEAR = 12;

    /** Both, each with its basis; empty where neither is known. */
    public String of(Series series) {
        return Joined.plain(cadence(series.cadence()), hosts(series.hostRule()));
    }

    private String cadence(@Nullable Cadence cadence) {
        if (cadence == null) {
            return "";
        }
        boolean years = cadence.months() % YEAR == 0;
        int count = years ? cadence.months() / YEAR : cadence.months();
        String unit = years ? "cadence.year" : "cadence.month";
        Messages messages = wording.messages();
        return based(
                count == 1 ? messages.say(unit) : messages.say(unit + "s", String.valueOf(count)),
                cadence.basis());
    }

    private String hosts(@Nullable HostRule rule) {
        Messages messages = wording.messages();
        return switch (rule) {
            case null -> "";
            case HostRule.Alternating(var basis) -> based(messages.say("hosts.alternating"), basis);
            case HostRule.Fixed(var host, var basis) ->
                    based(messages.say("hosts.fixed", wording.party(host)), basis);
        };
    }

    private String based(String said, Word basis) {
        Messages messages = wording.messages();
        return messages.say("on-basis", said, messages.say("basis." + basis.word()));
    }
}
