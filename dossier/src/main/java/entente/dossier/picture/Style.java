package entente.dossier.picture;

/** How a picture looks: dark on light, and the same in grey. */
final class Style {
    static final String SHEET =
            """
            <style>
            text { font-family: sans-serif; fill: #1c2733; }
            .paper { fill: #ffffff; }
            .title { font-size: 24px; font-weight: 600; }
            .lane { font-size: 14px; font-weight: 600; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
            .soft { font-size: 12px; fill: #5b6773; }
            .rhythm { font-size: 12px; font-weight: 400; fill: #5b6773; }
            .year { font-size: 12px; fill: #5b6773; text-anchor: middle; }
            .now { font-size: 11.5px; fill: #1c2733; text-anchor: middle; }
            .day { font-size: 11.5px; text-anchor: middle; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
            .key { font-size: 12px; }
            .nothing { font-size: 16px; fill: #5b6773; text-anchor: middle; }
            .missing { font-size: 11.5px; fill: #5b6773; text-anchor: middle; }
            .number { font-weight: 600; fill: #ffffff; text-anchor: middle; }
            .hollow { fill: #1f4e79; }
            .grid { stroke: #e6eaee; stroke-width: 1; }
            .line { stroke: #aab4be; stroke-width: 1.5; }
            .today { stroke: #1c2733; stroke-width: 1; stroke-dasharray: 1 3; }
            .held { fill: #1f4e79; stroke: #ffffff; stroke-width: 1.5; }
            .planned { fill: #ffffff; stroke: #1f4e79; stroke-width: 2; }
            .cancelled { fill: #ffffff; stroke: #7a8590; stroke-width: 1.5; }
            .encounter { fill: #8fa3b5; stroke: #ffffff; stroke-width: 1; }
            .gap { fill: #ffffff; stroke: #7a8590; stroke-width: 1; stroke-dasharray: 3 2; }
            .window { fill: #d5e3f0; stroke: none; }
            .due { fill: #fbf0cf; stroke: #a87900; stroke-width: 1; stroke-dasharray: 4 2; }
            .on-time { fill: #14775a; stroke: #14775a; stroke-width: 1.5; }
            .late { fill: #c2511a; stroke: #c2511a; stroke-width: 1.5; }
            .open { fill: #ffffff; stroke: #5b6773; stroke-width: 1.5; }
            .past-due { fill: none; stroke: #a3123f; stroke-width: 2.2; }
            .unsure { fill: #ffffff; stroke-width: 1.3; }
            .cross { fill: none; }
            .arc { fill: none; stroke-width: 2; }
            .arc.late { stroke-dasharray: 7 4; }
            .arc.open { stroke-dasharray: 1.5 3.5; }
            .arc.past-due { stroke-dasharray: 8 3 2 3; stroke-width: 1.6; }
            .arc.unsure { stroke-width: 1.1; }
            </style>
            """;

    private Style() {}
}
