package entente.register.care;

/** Is told now and then how far long work has come. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> {};

    /**
     * @param total 0 where it is not known
     */
    void at(long done, long total);
}
