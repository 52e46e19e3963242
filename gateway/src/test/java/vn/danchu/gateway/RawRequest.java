package vn.danchu.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request exactly as written, which no client library repairs first. */
public final class RawRequest {
    /** The line with which a caller announces that it asks no more. */
    public static final String LAST = "Connection: close";

    /** Status, headers by lower-case name, and body of an answer. */
    public record Answer(int status, Map<String, String> headers, String body) {
    }

    private RawRequest() {
    }

    public static Answer send(int port, String... lines) throws IOException {
        return send(port, new byte[0], 0, Stream.concat(Stream.of(lines), Stream.of(LAST)).toArray(String[]::new));
    }

    /** Sends the head and then a chunk of this content so many times, until the gateway answers. */
    public static Answer send(int port, byte[] chunk, int times, String... lines) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            var head = Arrays.stream(lines).collect(Collectors.joining("\r\n", "", "\r\n"))
                    + "Host: localhost\r\n\r\n";
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < times && socket.getInputStream().available() == 0; i++) {
                writeChunk(out, chunk);
            }
            if (times > 0 && socket.getInputStream().available() == 0) {
                writeChunk(out, new byte[0]);
            }
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void writeChunk(OutputStream out, byte[] chunk) throws IOException {
        out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(chunk);
        out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static Answer parse(String answer) {
        var parts = answer.split("\r\n\r\n", 2);
        var lines = parts[0].split("\r\n");
        var headers = Arrays.stream(lines).skip(1).map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1],
                        (first, second) -> first + ", " + second));
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
    }
}
