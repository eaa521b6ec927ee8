package entente.cli.page;

/** How far text stands out from what is behind it (WCAG 2.2, 1.4.3). */
final class TestingContrast {
    /** Gives the texts, with their colours, that stand out less than 4.5 to 1. */
    static final String FAINT =
            """
            (() => {
              const parts = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
              const seen = (colour) => parts(colour).length < 4 || parts(colour)[3] > 0;
              const light = (colour) => {
                const [r, g, b] = parts(colour).map((part) => part / 255)
                  .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const paper = (element) => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = getComputedStyle(e).backgroundColor;
                  if (seen(colour)) return colour;
                }
                return 'rgb(255,0,0)';
              };
              const faint = new Set();
              for (const element of document.body.querySelectorAll('*')) {
                const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
                if (!own || element.closest('script, style, .unseen') || !element.getClientRects().length) continue;
                const ink = getComputedStyle(element).color;
                const [a, b] = [light(ink), light(paper(element))].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05);
                if (ratio < 4.5) faint.add(element.className + ' ' + ink + ' on ' + paper(element) + ' ' + ratio.toFixed(2));
              }
              return [...faint];
            })()
            """;

    private TestingContrast() {}
}
