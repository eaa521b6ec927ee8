package entente.cli.run;

import entente.cli.source.Complaint;
import entente.words.LanguageNames;
import entente.words.Messages;
import entente.words.Plain;
import java.util.List;

/** Words a complaint in one line: the file, what is wrong with it, and what may help. */
public record Complaints(Messages messages) {
    private static final String LANGUAGE = "refusal.UNSUPPORTED_LANGUAGE";

    public String line(String name, Complaint complaint) {
        String file = name.equals("-") ? messages.say("standard-input") : Plain.name(name);
        String advice = complaint.key() + ".maybe";
        String line = "entente: " + file + ": " + wrong(complaint);
        return messages.has(advice) ? line + " " + messages.say(advice) : line;
    }

    private String wrong(Complaint complaint) {
        int dot = complaint.key().indexOf('.');
        String family = complaint.key().substring(0, dot);
        String key = complaint.key().substring(dot + 1);
        return Plain.line(messages.sentence(family, key, details(complaint)));
    }

    /** A language is given by its tag and told by its name. */
    private List<String> details(Complaint complaint) {
        return complaint.key().equals(LANGUAGE)
                ? complaint.details().stream().map(new LanguageNames(messages)::of).toList()
                : complaint.details();
    }
}
