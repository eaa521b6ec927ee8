package entente.cli.review;

import entente.cli.Workplace;
import entente.cli.register.Troubles;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.register.Register;
import entente.register.Trouble;
import entente.words.Messages;
import entente.words.decide.Drafting;
import entente.words.decide.Merging;
import entente.words.typed.Mistake;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows one pending finding after another and does with each what an officer types. */
final class Dialog {
    private final Workplace at;
    private final Messages messages;
    private final Register register;
    private final Walk walk;
    private final Answers answers;
    private final Asking asking;
    private final FindingSheet sheet;
    private int shown;
    private boolean quit;

    Dialog(Workplace at, Register register, Walk walk) {
        this.at = at;
        this.messages = at.messages();
        this.register = register;
        this.walk = walk;
        this.answers = new Answers(at);
        this.asking = new Asking(at, answers);
        this.sheet = new FindingSheet(at);
    }

    /** Until nothing is left, or the officer has had enough. */
    void run() {
        at.screen().print(keys());
        for (Optional<Filed<?>> next = walk.next();
                next.isPresent() && !quit;
                next = quit ? next : walk.next()) {
            show(next.get());
            ask(next.get());
        }
        at.screen().print("\n" + summary() + "\n");
    }

    private String keys() {
        Sheet keys = new Sheet(at.width(), 0, at.palette());
        keys.line(Sheet.joined(messages.say("review.keys").split(" · ")));
        return keys.toString();
    }

    private String summary() {
        String figures =
                messages.say(
                        "review.summary",
                        messages.number(walk.decided()),
                        messages.number(walk.skipped()));
        return quit ? figures : messages.say("review.end") + " " + figures;
    }

    private void show(Filed<?> finding) {
        if (shown != walk.number()) {
            shown = walk.number();
            String place =
                    messages.say(
                            "review.place",
                            messages.number(walk.number()),
                            messages.number(walk.count()));
            at.screen()
                    .print(
                            "\n"
                                    + at.palette().paint(Ink.DIM, "─".repeat(at.width()))
                                    + "\n"
                                    + at.palette().paint(Ink.DIM, place)
                                    + "\n"
                                    + sheet.head(walk.report().filed()));
        }
        at.screen().print(sheet.finding(finding, walk.report().filed().text()));
    }

    /** Asks until something was done with the finding. */
    private void ask(Filed<?> finding) {
        boolean done = false;
        while (!done && !quit) {
            String answer =
                    answers.ask(messages.say("review.prompt", messages.number(walk.left().size())));
            if (answer == null) {
                quit = true;
            } else {
                done = obeys(answer, finding);
            }
        }
    }

    private boolean obeys(String answer, Filed<?> finding) {
        try {
            return does(answer, finding);
        } catch (Mistake mistake) {
            at.screen().tell(new Troubles(messages).sentence(mistake));
        } catch (Trouble trouble) {
            at.screen().tell(new Troubles(messages).sentence(trouble));
        }
        return false;
    }

    private boolean does(String answer, Filed<?> finding) {
        Drafting drafting = new Drafting(walk.report());
        return switch (answer) {
            case "a" -> decide("accept", drafting.accept(List.of(finding.id())));
            case "A" -> decide("accept-rest", drafting.accept(rest()));
            case "r" -> decide("reject", drafting.reject(finding, answers.say("review.reason")));
            case "c" -> decide("correct", asking.correction(drafting, finding));
            case "s" -> decide("split", asking.split(drafting, finding));
            case "n" -> decide("add", asking.addition(drafting));
            case "m" -> !decide("merge", merge(finding));
            case "k" -> {
                walk.skip(finding.id());
                yield true;
            }
            case "u" -> undone();
            case "q" -> {
                quit = true;
                yield true;
            }
            default -> {
                at.screen().print(keys());
                yield false;
            }
        };
    }

    private List<FindingId> rest() {
        return walk.left().stream().<FindingId>map(Filed::id).toList();
    }

    /** Whether there was a decision to write down. */
    private boolean decide(String key, @Nullable Decision decision) {
        if (decision == null) {
            return false;
        }
        long entry = walk.decide(decision);
        at.screen()
                .print(
                        at.palette()
                                        .paint(
                                                Ink.GREEN,
                                                messages.say(
                                                        "review.did." + key, String.valueOf(entry)))
                                + "\n");
        return true;
    }

    /** The finding stays to be decided on: to be one with another does not make it right. */
    private Decision merge(Filed<?> finding) {
        String typed = answers.say("review.merge");
        return Merging.of(walk.report(), finding, typed, register::find);
    }

    private boolean undone() {
        if (!walk.undo()) {
            at.screen().tell(messages.say("review.nothing-to-undo"));
            return false;
        }
        shown = 0;
        at.screen().print(messages.say("review.undone") + "\n");
        return true;
    }
}
