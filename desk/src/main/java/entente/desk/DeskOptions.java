package entente.desk;

import entente.register.store.Location;
import java.net.InetAddress;

/**
 * How a desk is started.
 *
 * @param register where the register lies; it is made where there is none
 * @param address where it listens: loopback unless told otherwise
 * @param port from 1 to 65535; 0 for any that is free
 * @param open whether whoever sits at this machine comes in without being asked; only for samples
 *     on loopback
 * @param program the version that reads reports, noted with each reading
 * @param premises where it stands
 */
public record DeskOptions(
        Location register,
        InetAddress address,
        int port,
        boolean open,
        String program,
        Premises premises) {
    /** On usual premises. */
    public DeskOptions(
            Location register, InetAddress address, int port, boolean open, String program) {
        this(register, address, port, open, program, Premises.USUAL);
    }

    public DeskOptions {
        if (open && !address.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "The address (%s) is seen by others, and whoever comes would be let in. Maybe samples should be shown on loopback."
                            .formatted(address.getHostAddress()));
        }
    }
}
