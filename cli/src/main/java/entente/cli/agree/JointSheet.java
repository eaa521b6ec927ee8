package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.node.DoneLine;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.dossier.json.Line;
import entente.exchange.Proposal;
import entente.exchange.Text;
import entente.exchange.Undertaking;
import entente.exchange.standing.Matter;
import entente.exchange.standing.Offer;
import entente.exchange.standing.State;
import entente.exchange.standing.Zone;
import entente.ledger.deed.Effect;
import entente.words.Messages;
import entente.words.Parties;
import entente.words.Plain;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What both sides agreed, then what is proposed: each subject with its state in words. */
public final class JointSheet {
    private final Workplace at;
    private final Form form;
    private final Messages messages;
    private final Parties parties;

    public JointSheet(Workplace at, Form form) {
        this.at = at;
        this.form = form;
        this.messages = at.messages();
        this.parties = new Parties(messages);
    }

    /**
     * What stands between the sides; one object a subject for programs.
     *
     * @param all or some of it
     */
    public String of(Between between, List<Matter> all) {
        if (form == Form.JSON) {
            StringBuilder lines = new StringBuilder();
            all.forEach(matter -> lines.append(Line.of(MatterJson.of(matter))));
            return lines.toString();
        }
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.line(
                sheet.paint(
                        Ink.BOLD,
                        messages.say(
                                "joint.title",
                                parties.name(between.own()),
                                parties.name(between.peer()))));
        zone(sheet, all, Zone.PUBLIC);
        zone(sheet, all, Zone.JOINT);
        zone(sheet, all, Zone.OFFERED);
        if (all.isEmpty()) {
            sheet.note(messages.say("joint.nothing"));
        }
        sheet.blank();
        sheet.note(sheet.paint(Ink.DIM, between.line()));
        return sheet.toString();
    }

    private void zone(Sheet sheet, List<Matter> all, Zone zone) {
        List<Matter> its = all.stream().filter(matter -> matter.zone() == zone).toList();
        if (!its.isEmpty()) {
            sheet.heading(messages.say("zone." + StateWords.word(zone)));
            its.forEach(matter -> add(sheet, matter));
        }
    }

    private void add(Sheet sheet, Matter matter) {
        sheet.note(
                Sheet.joined(
                        sheet.paint(Ink.BOLD, matter.subject().text()),
                        sheet.paint(ink(matter.state()), state(matter.state()))));
        boolean whole = matter.subject().text().indexOf('#') < 0;
        Proposal text = Promised.stands(matter);
        if (text != null && text.text() != null) {
            words(sheet, Objects.requireNonNull(text.text()), matter, whole);
        }
        matter.assessed()
                .forEach(
                        (party, completion) ->
                                sheet.under(
                                        "↳ ",
                                        messages.say(
                                                "joint.assessed",
                                                parties.name(party),
                                                messages.say("completion." + completion.word()))));
        if (matter.isDivergent()) {
            sheet.under("↳ ", messages.say("joint.divergent"));
        }
        matter.denounced()
                .forEach(
                        party ->
                                sheet.under(
                                        "↳ ",
                                        messages.say("joint.denounced", parties.name(party))));
        if (whole || matter.offers().stream().anyMatch(offer -> offer.effect() != Effect.AGREE)) {
            matter.offers().forEach(offer -> offer(sheet, offer));
        }
    }

    private void words(Sheet sheet, Text text, Matter matter, boolean whole) {
        if (whole) {
            sheet.under(told(text.title()));
            return;
        }
        String name = matter.subject().text().replaceFirst("^.*#", "");
        text.commitments().stream()
                .filter(undertaking -> undertaking.name().equals(name))
                .forEach(undertaking -> sheet.under(said(undertaking)));
    }

    private String said(Undertaking undertaking) {
        return Sheet.joined("“" + told(undertaking.words()) + "”", due(undertaking.due()));
    }

    private String due(@Nullable String due) {
        return due == null ? "" : messages.say("joint.due", due);
    }

    /** In the interface's language; where it has none, in whichever there is. */
    private String told(Map<String, String> byLanguage) {
        String own = byLanguage.get(messages.language().tag());
        return Plain.line(
                own != null ? own : byLanguage.values().stream().sorted().findFirst().orElse(""));
    }

    private void offer(Sheet sheet, Offer offer) {
        sheet.under(
                "↳ ",
                Sheet.joined(
                        messages.say(
                                "joint.offer",
                                DoneLine.brief(offer.entry().hex()),
                                messages.say("effect." + Effects.word(offer.effect())),
                                parties.name(offer.by())),
                        state(offer.state()),
                        offer.counters() == null
                                ? ""
                                : messages.say(
                                        "joint.counters", DoneLine.brief(offer.counters().hex())),
                        offer.reason() == null
                                ? ""
                                : messages.say("joint.reason", Plain.line(offer.reason()))));
    }

    private String state(State state) {
        return messages.say(StateWords.key(state));
    }

    private static Ink ink(State state) {
        return switch (state) {
            case AGREED, EXTENDED -> Ink.GREEN;
            case TO_ANSWER, SETTLED_RECEIPT_AWAITED, ACCEPTED -> Ink.YELLOW;
            default -> Ink.DIM;
        };
    }
}
