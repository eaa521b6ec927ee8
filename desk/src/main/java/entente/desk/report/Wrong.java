package entente.desk.report;

import java.util.Map;

/**
 * What an officer sent and what cannot be done so: it is told, and what was typed is shown again.
 *
 * @param sentence what is wrong, and what may help; empty where nothing is
 * @param doing "correct", "reject", "split" or "merge"
 * @param typed by the form's fields
 */
public record Wrong(String sentence, String doing, Map<String, String> typed) {
    static final Wrong NOTHING = new Wrong("", "", Map.of());

    public Wrong {
        typed = Map.copyOf(typed);
    }

    Wrong saying(String what) {
        return new Wrong(what, doing, typed);
    }

    /** Whether it was this that could not be done. */
    public boolean is(String what) {
        return !sentence.isEmpty() && doing.equals(what);
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }
}
