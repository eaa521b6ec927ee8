package entente.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.cli.Version;
import entente.cli.Workplace;
import entente.cli.carry.Outlet;
import entente.cli.run.Manner;
import entente.cli.run.Pass;
import entente.cli.terminal.Exit;
import entente.dossier.page.Article;
import entente.dossier.page.Entry;
import entente.dossier.page.Page;
import entente.dossier.page.notes.Articles;
import entente.dossier.page.notes.PageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports onto pages: all on one, or each on one of its own in a directory with their
 * contents beside them. Where nothing could be read, no page is written.
 */
public final class Pages {
    private final Workplace at;
    private final PageText words;
    private final Articles articles;

    public Pages(Workplace at) {
        this.at = at;
        this.words = new PageText(at.messages(), Version.line());
        this.articles = new Articles(at.messages());
    }

    /**
     * @param files as typed; "-" for standard input
     * @param output a file or a directory as typed; null for standard output
     * @throws entente.words.typed.Mistake when nothing can be written there
     */
    public Exit of(List<String> files, @Nullable String output) {
        Path directory = Folder.asked(output);
        if (directory != null) {
            return each(files, new Folder(at, directory));
        }
        Outlet outlet = Outlet.of(at, output);
        Folder.spare(output, files);
        List<Article> read = new ArrayList<>();
        Exit exit = pass().over(files, at.reader().get(), articles::of, at.shell().in(), read::add);
        if (!read.isEmpty()) {
            byte[] page = Page.of(read, words).getBytes(UTF_8);
            outlet.write(out -> out.write(page));
        }
        return exit;
    }

    private record Drawn(Article article, String name, String page) {}

    private Exit each(List<String> files, Folder folder) {
        List<Entry> entries = new ArrayList<>();
        Exit exit =
                pass().over(
                                files,
                                at.reader().get(),
                                (findings, name, bytes) -> {
                                    Article article = articles.of(findings, name, bytes);
                                    return new Drawn(
                                            article,
                                            name,
                                            Page.of(article, words, Folder.CONTENTS));
                                },
                                at.shell().in(),
                                (Drawn drawn) ->
                                        entries.add(
                                                Entry.of(
                                                        drawn.article(),
                                                        folder.write(drawn.name(), drawn.page()))));
        if (!entries.isEmpty()) {
            folder.contents(Page.contents(entries, words));
        }
        return exit;
    }

    /** Figures for people are for the terminal; a page has its own. */
    private Pass pass() {
        boolean people = at.shell().errIsTerminal();
        return new Pass(at.screen(), at.messages(), new Manner(people, people, ""));
    }
}
