package vn.danchu.gateway.entrance;

import java.util.HexFormat;

/**
 * Decides whether a request path means the same to every reader. Paths that a later reader could decode, split or
 * shorten differently are refused rather than repaired: dot segments, empty segments, path parameters, backslashes,
 * control characters, and any of these behind (double) percent encoding.
 */
public final class SafePath {
    private static final String PUNCTUATION = "-._~!$&'()*+,=:@";
    private static final String FORBIDDEN_WHEN_ENCODED = "/\\.;%?#";

    private SafePath() {
    }

    /** @param rawPath path as it stood in the request line, without the query */
    public static boolean isSafe(String rawPath) {
        return rawPath.startsWith("/") && onlySafeCharacters(rawPath) && onlySafeSegments(rawPath);
    }

    private static boolean onlySafeCharacters(String path) {
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            if (character == '%') {
                if (!isSafeEscape(path, i)) {
                    return false;
                }
                i += 2;
            } else if (character != '/' && !isPlain(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9' || PUNCTUATION.indexOf(character) >= 0;
    }

    private static boolean isSafeEscape(String path, int at) {
        if (at + 2 >= path.length() || !HexFormat.isHexDigit(path.charAt(at + 1))
                || !HexFormat.isHexDigit(path.charAt(at + 2))) {
            return false;
        }
        int decoded = HexFormat.fromHexDigits(path, at + 1, at + 3);
        return decoded >= 0x20 && decoded != 0x7f && FORBIDDEN_WHEN_ENCODED.indexOf(decoded) < 0;
    }

    private static boolean onlySafeSegments(String path) {
        if (path.contains("//")) {
            return false;
        }
        for (var segment : path.split("/")) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
