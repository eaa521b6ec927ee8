package entente.desk.setting;

import java.time.Instant;

/** A device that lets somebody in; the label is what they call it. */
public record Passkey(String id, String label, Instant made, Instant used) {}
