package entente.domain;

import java.util.List;

/** A channel of cooperation that the report speaks of, each kind once. */
public record Channel(ChannelKind kind, List<Evidence> evidence, String rule) implements Finding {
    public Channel {
        evidence = List.copyOf(evidence);
    }
}
