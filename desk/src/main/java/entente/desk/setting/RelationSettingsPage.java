package entente.desk.setting;

import entente.desk.right.Right;
import entente.desk.site.Sentences;
import entente.desk.visit.Visitor;
import entente.domain.Party;
import entente.domain.chronicle.Chronicle;
import entente.domain.chronicle.Settings;
import entente.domain.decision.Decision;
import entente.domain.follow.Policy;
import entente.domain.relation.Relation;
import entente.domain.series.Basis;
import entente.domain.series.Cadence;
import entente.domain.series.HostRule;
import entente.domain.series.MechanismId;
import entente.domain.series.Series;
import entente.words.Wording;
import entente.words.series.RhythmWords;
import entente.words.series.SessionWords;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the head of a desk sets for a relation, beside what its reports show. */
@Controller
public final class RelationSettingsPage {
    private static final String LEARNED = "learned";

    private final Sentences sentences;

    RelationSettingsPage(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * A mechanism and its rules.
     *
     * @param rhythm both rules in words, each with where it comes from
     * @param months that somebody set; null where they did not
     * @param host that somebody set: "alternating" or a party; "learned" where they did not
     */
    public record Row(
            String id, String name, String rhythm, @Nullable Integer months, String host) {}

    @GetMapping("/settings/relations/{relation}")
    public String relation(Visitor visitor, @PathVariable Relation relation, Model model) {
        Wording wording = sentences.in(visitor.language());
        Chronicle chronicle = visitor.view(Right.HEAD).chronicle(relation);
        Settings settings = visitor.view(Right.HEAD).settings(relation);
        model.addAttribute("relation", relation);
        model.addAttribute(
                "zone", settings.zone().equals(ZoneOffset.UTC) ? "UTC" : settings.zone().getId());
        model.addAttribute("zones", new TreeSet<>(ZoneId.getAvailableZoneIds()));
        model.addAttribute("score", settings.policy().confirmFrom());
        model.addAttribute("never", Policy.NEVER.confirmFrom());
        model.addAttribute(
                "rows", chronicle.series().stream().map(each -> row(each, wording)).toList());
        return "relation-settings";
    }

    private static Row row(Series series, Wording wording) {
        Cadence cadence = series.cadence();
        return new Row(
                series.mechanism().toString(),
                new SessionWords(wording)
                        .mechanism(
                                series.mechanism(),
                                series.names().stream().findFirst().orElse(null)),
                new RhythmWords(wording).of(series),
                cadence == null || cadence.basis() != Basis.SET ? null : cadence.months(),
                host(series.hostRule()));
    }

    private static String host(@Nullable HostRule rule) {
        return switch (rule) {
            case HostRule.Alternating(var basis) when basis == Basis.SET -> "alternating";
            case HostRule.Fixed(var host, var basis) when basis == Basis.SET -> host.code();
            case null, default -> LEARNED;
        };
    }

    @PostMapping("/settings/relations/{relation}/zone")
    public String zone(
            Visitor visitor,
            @PathVariable Relation relation,
            @RequestParam String zone,
            RedirectAttributes flash) {
        try {
            return set(visitor, new Decision.SetZone(relation, ZoneId.of(zone)), relation, flash);
        } catch (DateTimeException _) {
            return wrong(visitor, relation, zone, flash);
        }
    }

    @PostMapping("/settings/relations/{relation}/policy")
    public String policy(
            Visitor visitor,
            @PathVariable Relation relation,
            @RequestParam(defaultValue = "") String score,
            RedirectAttributes flash) {
        try {
            Policy policy =
                    score.isBlank() ? Policy.NEVER : new Policy(Integer.parseInt(score.strip()));
            return set(visitor, new Decision.SetPolicy(relation, policy), relation, flash);
        } catch (IllegalArgumentException _) {
            return wrong(visitor, relation, score, flash);
        }
    }

    @PostMapping("/settings/relations/{relation}/cadence")
    public String cadence(
            Visitor visitor,
            @PathVariable Relation relation,
            @RequestParam String mechanism,
            @RequestParam(defaultValue = "") String months,
            RedirectAttributes flash) {
        try {
            Integer typed = months.isBlank() ? null : Integer.valueOf(months.strip());
            if (typed != null) {
                new Cadence(typed, Basis.SET);
            }
            MechanismId known = known(visitor, relation, mechanism);
            return set(visitor, new Decision.SetCadence(relation, known, typed), relation, flash);
        } catch (IllegalArgumentException _) {
            return wrong(visitor, relation, months, flash);
        }
    }

    @PostMapping("/settings/relations/{relation}/host")
    public String host(
            Visitor visitor,
            @PathVariable Relation relation,
            @RequestParam String mechanism,
            @RequestParam String host,
            RedirectAttributes flash) {
        try {
            MechanismId known = known(visitor, relation, mechanism);
            return set(
                    visitor,
                    new Decision.SetHostRule(relation, known, rule(relation, host)),
                    relation,
                    flash);
        } catch (IllegalArgumentException _) {
            return wrong(visitor, relation, host, flash);
        }
    }

    /** Null forgets what was set. */
    private static @Nullable HostRule rule(Relation relation, String host) {
        if (host.equals(LEARNED)) {
            return null;
        }
        if (host.equals("alternating")) {
            return new HostRule.Alternating(Basis.SET);
        }
        Party party = new Party(host);
        if (!relation.has(party)) {
            throw new IllegalArgumentException(
                    "The host (%s) is no side of %s. Maybe the other relation was meant."
                            .formatted(host, relation));
        }
        return new HostRule.Fixed(party, Basis.SET);
    }

    /** A mechanism of which there are sessions. */
    private static MechanismId known(Visitor visitor, Relation relation, String typed) {
        MechanismId mechanism = MechanismId.parse(typed);
        return visitor.view(Right.HEAD).chronicle(relation).series().stream()
                .map(Series::mechanism)
                .filter(mechanism::equals)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private String set(
            Visitor visitor, Decision decision, Relation relation, RedirectAttributes flash) {
        visitor.view(Right.HEAD).chronicle(relation);
        long position = visitor.hand().decide(List.of(decision)).getFirst();
        flash.addFlashAttribute("said", say(visitor, "relation-settings.set"));
        flash.addFlashAttribute("undo", position);
        return "redirect:/settings/relations/" + relation;
    }

    private String wrong(
            Visitor visitor, Relation relation, String typed, RedirectAttributes flash) {
        flash.addFlashAttribute("wrong", say(visitor, "relation-settings.wrong", typed));
        return "redirect:/settings/relations/" + relation;
    }

    private String say(Visitor visitor, String key, String... details) {
        return sentences.in(visitor.language()).messages().say(key, details);
    }
}
