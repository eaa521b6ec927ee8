package entente.dossier.json;

import entente.domain.series.Cadence;
import entente.domain.series.HostRule;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.dossier.Terms;

/** A mechanism's keys; the object around them is the caller's. */
final class SeriesWriter {
    private final Parts parts;
    private final SessionWriter sessions;

    SeriesWriter(Parts parts, SessionWriter sessions) {
        this.parts = parts;
        this.sessions = sessions;
    }

    void write(Series series) {
        parts.text("id", series.mechanism());
        parts.word("kind", series.mechanism().kind());
        parts.word("level", series.mechanism().level());
        parts.texts("names", series.names());
        parts.object("cadence", series.cadence(), this::cadence);
        parts.object("hostRule", series.hostRule(), this::hostRule);
        parts.numbers("gaps", series.gaps());
        parts.object("next", series.next(), this::next);
        parts.list("sessions", series.sessions(), sessions::write);
    }

    private void cadence(Cadence cadence) {
        parts.number("months", cadence.months());
        parts.word("basis", cadence.basis());
    }

    private void hostRule(HostRule rule) {
        switch (rule) {
            case HostRule.Alternating _ -> {
                parts.text("rule", "alternating");
                parts.party("host", null);
            }
            case HostRule.Fixed(var host, _) -> {
                parts.text("rule", "fixed");
                parts.party("host", host);
            }
        }
        parts.word("basis", rule.basis());
    }

    private void next(NextSession next) {
        parts.text("session", next.session());
        parts.number("ordinal", next.ordinal());
        parts.when("window", next.window());
        parts.party("host", next.host());
        parts.text("ground", Terms.of(next.ground()));
        parts.evidence("words", next.words());
    }
}
