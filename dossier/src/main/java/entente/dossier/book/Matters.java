package entente.dossier.book;

import entente.domain.Agreement;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Observance;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Filed;
import entente.dossier.paper.Block;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.words.Joined;
import entente.words.Plain;
import entente.words.report.UnscoredWords;
import entente.words.series.DueWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Agreements, programmes, projects, observances, roles, difficulties: what reports tell besides.
 */
final class Matters {
    private final Pad pad;
    private final Preparation preparation;

    Matters(Pad pad, Preparation preparation) {
        this.pad = pad;
        this.preparation = preparation;
    }

    void difficulties() {
        list(preparation.difficulties(), this::difficulty, "book.nothing.difficulties");
    }

    private Words difficulty(Filed<Difficulty> filed) {
        Difficulty difficulty = filed.finding();
        String more =
                Joined.plain(
                        pad.wording().relation(difficulty.by()),
                        pad.wording().areas(difficulty.areas()));
        return new Words.Statement(
                List.of(
                        Run.quote(
                                Plain.line(difficulty.evidence().getFirst().quote()),
                                pad.citing().language(filed.report())),
                        Run.soft(more.isEmpty() ? "" : " " + more)),
                pad.citing().of(filed));
    }

    void agreements() {
        if (preparation.agreements().isEmpty()) {
            pad.nothing("book.nothing.agreements");
            return;
        }
        pad.add(
                new Block.Table(
                        List.of(6, 3, 4),
                        pad.labels("book.head.agreement", "book.head.level", "book.head.period"),
                        preparation.agreements().stream().map(this::agreement).toList()));
    }

    private List<Words> agreement(Filed<Agreement> filed) {
        Agreement agreement = filed.finding();
        return List.of(
                new Words.Statement(
                        List.of(
                                Run.plain(
                                        Plain.line(agreement.name()),
                                        pad.citing().language(filed.report()))),
                        pad.citing().of(filed)),
                Words.label(pad.say("agreement." + agreement.level().word())),
                period(filed));
    }

    private Words period(Filed<Agreement> filed) {
        var when = filed.finding().period().when();
        String date = pad.wording().date(when);
        LocalDate end = Timeliness.lastDay(when);
        if (date.isEmpty()) {
            return Words.label(pad.say("none"));
        }
        String distance =
                end != null && preparation.ending().contains(filed)
                        ? new DueWords(pad.wording()).distance(when, preparation.today())
                        : "";
        return new Words.Label(
                distance.isEmpty()
                        ? List.of(Run.of(date))
                        : List.of(Run.of(date + " · "), Run.strong(distance)));
    }

    /** Programmes, projects, observances and roles, each under its own heading. */
    void others() {
        UnscoredWords unscored = new UnscoredWords(pad.wording());
        section("book.programmes", Programme.class, unscored::of);
        section("book.projects", Project.class, this::project);
        section("book.observances", Observance.class, this::observance);
        section("book.roles", Role.class, this::role);
    }

    private <F extends Finding> void section(
            String heading, Class<F> kind, Function<F, String> said) {
        pad.section(pad.say(heading));
        Map<String, Filed<F>> once = new LinkedHashMap<>();
        preparation.all(kind).forEach(filed -> once.put(said.apply(filed.finding()), filed));
        list(
                List.copyOf(once.values()),
                filed -> Words.told(said.apply(filed.finding()), pad.citing().of(filed)),
                "book.nothing.here");
    }

    private String project(Project project) {
        return Joined.plain(
                Plain.line(project.name()), pad.say("progress." + project.status().word()));
    }

    private String observance(Observance observance) {
        return Joined.plain(
                Plain.line(observance.name()), pad.wording().date(observance.when().when()));
    }

    String role(Role role) {
        return Joined.plain(
                pad.wording().party(role.party()),
                Plain.line(role.role()),
                pad.wording().date(role.when().when()));
    }

    private <T> void list(List<T> several, Function<T, Words> said, String nothing) {
        if (several.isEmpty()) {
            pad.nothing(nothing);
        } else {
            pad.add(new Block.Items(several.stream().map(said).toList()));
        }
    }
}
