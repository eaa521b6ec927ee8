package entente.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** git: a commit a record, signed with an ssh-ed25519 key, cloned and verified. */
record SignedCommits(Tool tool) {
    Yardsticks.Result measure(int records) throws IOException, InterruptedException {
        Path own = tool.directory().resolve("own");
        Tool git = tool.in(Files.createDirectories(own));
        prepare(git);
        long start = System.nanoTime();
        for (int i = 0; i < records; i++) {
            Files.writeString(own.resolve("record.json"), Yardsticks.record(i));
            git.run("git", "commit", "-q", "-a", "-S", "-m", "record " + i);
        }
        double made = since(start);
        Path copy = tool.directory().resolve("copy");
        start = System.nanoTime();
        tool.run("git", "clone", "-q", "--no-local", own.toUri().toString(), copy.toString());
        double synced = since(start);
        settings(tool.in(copy));
        start = System.nanoTime();
        String verdicts = tool.in(copy).run("git", "log", "--format=%G?");
        double verified = since(start);
        long good = verdicts.lines().filter("G"::equals).count();
        return new Yardsticks.Result(
                tool.run("git", "--version").strip(),
                made,
                synced,
                verified,
                Tool.bytes(copy.resolve(".git/objects/pack")),
                String.format(
                        Locale.ROOT,
                        "%d of %d signatures, when asked, against a list of signers kept by hand; a clone checks hashes only. No second side's consent, no order between two writers, nothing about a head that was taken back",
                        good,
                        records + 1));
    }

    private void prepare(Tool git) throws IOException, InterruptedException {
        Path key = tool.home().resolve("key");
        tool.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
        Files.writeString(
                tool.home().resolve("signers"),
                "officer@example.org " + Files.readString(tool.home().resolve("key.pub")));
        git.run("git", "init", "-q", "-b", "main");
        settings(git);
        Files.writeString(git.directory().resolve("record.json"), "{}\n");
        git.run("git", "add", "record.json");
        git.run("git", "commit", "-q", "-S", "-m", "the first");
    }

    private void settings(Tool git) throws IOException, InterruptedException {
        set(git, "user.name", "officer");
        set(git, "user.email", "officer@example.org");
        set(git, "gpg.format", "ssh");
        set(git, "user.signingkey", tool.home().resolve("key").toString());
        set(git, "gpg.ssh.allowedSignersFile", tool.home().resolve("signers").toString());
        set(git, "gc.auto", "0");
    }

    private static void set(Tool git, String name, String value)
            throws IOException, InterruptedException {
        git.run("git", "config", name, value);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
