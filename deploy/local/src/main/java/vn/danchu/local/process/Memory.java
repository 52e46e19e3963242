package vn.danchu.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How much memory processes take. Pages that several share, as PostgreSQL's do, are counted once in all. */
public final class Memory {
    private static final Path PROCESSES = Path.of("/proc");

    private Memory() {
    }

    /**
     * @param processes process identifiers; the processes below them count too
     * @return megabytes, or 0 where the system does not tell
     */
    public static long megabytes(Collection<Long> processes) {
        return processes.stream().flatMap(process -> ProcessHandle.of(process).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())).map(ProcessHandle::pid)
                .distinct().flatMapToLong(Memory::kilobytes).sum() / 1024;
    }

    private static LongStream kilobytes(long process) {
        try {
            var lines = Files.readAllLines(PROCESSES.resolve(process + "/smaps_rollup"));
            return lines.stream().filter(line -> line.startsWith("Pss:")).mapToLong(Memory::number);
        } catch (IOException e) {
            return LongStream.empty();
        }
    }

    static long number(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }
}
