package entente.cli.run;

/** A fault of the program itself, said in a few words that help to find it. Never a stack trace. */
public final class Fault {
    private Fault() {}

    /**
     * Its kind and the place of our own code where it arose, for example "NullPointerException,
     * TimeGrammar:41".
     */
    public static String in(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("entente.")) {
                String name = frame.getClassName();
                return kind
                        + ", "
                        + name.substring(name.lastIndexOf('.') + 1)
                        + ":"
                        + frame.getLineNumber();
            }
        }
        return kind;
    }
}
