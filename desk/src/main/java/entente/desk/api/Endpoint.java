package entente.desk.api;

import entente.desk.api.form.Form;
import entente.register.entry.Logged;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that programs can ask: how, in which words it is described, and what does it. What it
 * asks for of who comes stands in {@link entente.desk.right.Routes}.
 *
 * @param pattern in the form of Spring's PathPattern
 * @param name of the operation
 * @param told what it does
 * @param sent what is to be sent along; null for nothing
 * @param status when all goes well
 * @param answered the form of the answer
 * @param lost tells what became of it where the desk ended while it was done; null where it may be
 *     done twice without harm
 */
public record Endpoint(
        String method,
        String pattern,
        String name,
        String told,
        List<Parameter> parameters,
        @Nullable Sent sent,
        int status,
        Class<? extends Form> answered,
        Handling handling,
        @Nullable Lost lost) {
    public Endpoint {
        parameters = List.copyOf(parameters);
    }

    /** Does what was asked. */
    public interface Handling {
        Answer answer(Asked asked);
    }

    /** From what it left in the log to what it would have answered. */
    public interface Lost {
        /**
         * @param left by the same account, from when it began to when the desk ended, in the log's
         *     order; never empty
         * @return empty where that is not, or not only, its doing
         */
        Optional<Answer> answer(Asked asked, List<Logged> left);
    }

    static Endpoint get(
            String pattern,
            String name,
            String told,
            List<Parameter> parameters,
            Class<? extends Form> answered,
            Handling handling) {
        return new Endpoint(
                "GET", pattern, name, told, parameters, null, 200, answered, handling, null);
    }

    static Endpoint post(
            String pattern,
            String name,
            String told,
            List<Parameter> parameters,
            @Nullable Sent sent,
            int status,
            Class<? extends Form> answered,
            Handling handling) {
        return new Endpoint(
                "POST", pattern, name, told, parameters, sent, status, answered, handling, null);
    }

    /** The same, that may not be done twice. */
    Endpoint once(Lost told) {
        return new Endpoint(
                method,
                pattern,
                name,
                this.told,
                parameters,
                sent,
                status,
                answered,
                handling,
                told);
    }

    boolean writes() {
        return method.equals("POST");
    }
}
