package vn.danchu.platform.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a ZIP file in memory, found by the directory at its end. The stream of the JDK would have to unpack all parts
 * before the one that is wanted, and stumbles over headers that some programs write.
 */
final class Archive {
    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer file;
    private final Map<String, Integer> entries = new HashMap<>();

    private Archive(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads the directory; an index out of bounds tells of a broken one. */
    static Archive of(byte[] file) {
        var archive = new Archive(file);
        int end = file.length - 22;
        while (archive.file.getInt(end) != END) {
            end--;
        }
        int entry = archive.file.getInt(end + 16);
        for (int i = archive.number(end + 10); i > 0 && archive.file.getInt(entry) == ENTRY; i--) {
            archive.entries.putIfAbsent(archive.name(entry), entry);
            entry += 46 + archive.number(entry + 28) + archive.number(entry + 30) + archive.number(entry + 32);
        }
        return archive;
    }

    /** @return the unpacked part, whatever case its name is written in */
    Optional<InputStream> open(String name) throws IOException {
        Integer entry = entries.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            return Optional.empty();
        }
        int header = file.getInt(entry + 42);
        int start = header + 30 + number(header + 26) + number(header + 28);
        int method = number(entry + 10);
        if (method != STORED && method != DEFLATED || (number(entry + 8) & 1) != 0) {
            throw new IOException("packed or locked in a way that spreadsheets do not use");
        }
        int length = method == STORED ? file.getInt(entry + 20) : file.capacity() - start;
        var packed = new ByteArrayInputStream(file.array(), start, Math.max(0, length));
        return Optional.of(method == STORED ? packed : unpacked(packed));
    }

    private static InputStream unpacked(InputStream packed) {
        var inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private String name(int entry) {
        return new String(file.array(), entry + 46, number(entry + 28), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
    }

    private int number(int position) {
        return Short.toUnsignedInt(file.getShort(position));
    }
}
