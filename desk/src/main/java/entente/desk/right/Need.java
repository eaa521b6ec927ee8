package entente.desk.right;

/** What a route asks of who comes. */
public sealed interface Need {
    /** Nothing: anybody may come, signed in or not. */
    record Nothing() implements Need {}

    /** An account, whatever its rights. */
    record Login() implements Need {}

    /** The right in any relation; what is shown or done is then cut to those relations. */
    record Somewhere(Right right) implements Need {}

    /** The right in the relation that the address names as {relation}. */
    record Here(Right right) implements Need {}

    /** Any one of these rights, in any relation. */
    record AnyOf(Right one, Right other) implements Need {}
}
