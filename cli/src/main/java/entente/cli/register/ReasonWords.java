package entente.cli.register;

import entente.exchange.Finding;
import entente.exchange.Reason;
import entente.ledger.joint.Refusal;
import entente.words.Messages;
import java.util.List;

/** Words why a node did not do something, or what it found, as a part of a sentence. */
public record ReasonWords(Messages messages) {
    public String of(Reason reason) {
        return switch (reason) {
            case Reason.Flawed(var flaw) -> messages.say("flaw." + flaw);
            case Reason.NotAdmitted(Refusal refusal) -> notAdmitted(refusal);
            case Reason.OutOfForm(String english) -> messages.say("out-of-form", english);
            case Finding(var kind, List<String> details) ->
                    messages.sentence("finding", kind.name(), details);
        };
    }

    private String notAdmitted(Refusal refusal) {
        String key = "unadmitted." + refusal.why();
        List<String> entry = List.of(String.valueOf(refusal.index()), refusal.log().text());
        String said = messages.say(key, entry) + " " + messages.say(key + ".maybe");
        return refusal.detail().isEmpty()
                ? said
                : said + " (" + messages.say("out-of-form", refusal.detail()) + ")";
    }
}
