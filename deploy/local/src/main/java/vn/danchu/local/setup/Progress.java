package vn.danchu.local.setup;

import java.io.PrintStream;
import java.util.Locale;

/** Tells what happens, line by line, with the seconds since the start. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    /**
     * @param out where the lines go
     */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Prints one line with the time in front. */
    public synchronized void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
    }

    /** Prints text as it is. */
    public synchronized void print(String text) {
        out.println(text);
    }

    /** Seconds since the start. */
    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
