package vn.danchu.local.process;

import java.nio.file.Path;

/**
 * What Java keeps of a program's start, so that the next one loads no class anew (ahead-of-time cache, JEP 514). It holds
 * for one build of the program and one Java; where it does not fit, Java starts without it.
 *
 * @param file where it lies
 * @param recording whether this run writes it when it ends, or uses it
 */
public record StartCache(Path file, boolean recording) {

    /** The option for Java. */
    public String option() {
        return (recording ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + file;
    }
}
