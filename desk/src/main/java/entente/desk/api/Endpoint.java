package entente.desk.api;

import entente.desk.api.form.Form;
import java.util.List;
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
        Handling handling) {
    public Endpoint {
        parameters = List.copyOf(parameters);
    }

    /** Does what was asked. */
    public interface Handling {
        Answer answer(Asked asked);
    }

    static Endpoint get(
            String pattern,
            String name,
            String told,
            List<Parameter> parameters,
            Class<? extends Form> answered,
            Handling handling) {
        return new Endpoint("GET", pattern, name, told, parameters, null, 200, answered, handling);
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
                "POST", pattern, name, told, parameters, sent, status, answered, handling);
    }

    boolean writes() {
        return method.equals("POST");
    }
}
