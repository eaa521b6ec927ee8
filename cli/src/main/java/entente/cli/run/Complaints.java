package entente.cli.run;

import entente.cli.source.Complaint;
import entente.cli.terminal.Plain;
import entente.cli.words.Messages;

/** Words a complaint in one line: the file, what is wrong with it, and what may help. */
record Complaints(Messages messages) {
    String line(String name, Complaint complaint) {
        String file = name.equals("-") ? messages.say("standard-input") : Plain.name(name);
        String advice = complaint.key() + ".maybe";
        String line = "entente: " + file + ": " + wrong(complaint);
        return messages.has(advice) ? line + " " + messages.say(advice) : line;
    }

    private String wrong(Complaint complaint) {
        int dot = complaint.key().indexOf('.');
        String family = complaint.key().substring(0, dot);
        return Plain.line(messages.sentence(family, complaint.key().substring(dot + 1), complaint.details()));
    }
}
