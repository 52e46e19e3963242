package vn.danchu.platform.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * The characters of a text file: Unicode when it says so or when it is valid UTF-8, else Windows-1258, the table that
 * Vietnamese Windows has had for decades.
 *
 * @param charset
 *            the characters
 * @param start
 *            where the text begins, after the byte order mark
 * @param assumed
 *            whether the file itself does not tell
 */
record Characters(Charset charset, int start, boolean assumed) {
    private static final Charset WINDOWS = Charset.forName("windows-1258");
    // Letters of that table that no Vietnamese word has: the sign of older tables (TCVN3, VNI) or of broken UTF-8.
    private static final String FOREIGN = "ÄÅÆÇËÎÏÑÖØÛÜßäåæçëîïñöøûüÿŒœŸƒªºµ";

    static Characters of(byte[] file) {
        if (Table.startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return checked(file, new Characters(StandardCharsets.UTF_8, 3, false));
        }
        if (Table.startsWith(file, 0xFF, 0xFE)) {
            return checked(file, new Characters(StandardCharsets.UTF_16LE, 2, false));
        }
        if (Table.startsWith(file, 0xFE, 0xFF)) {
            return checked(file, new Characters(StandardCharsets.UTF_16BE, 2, false));
        }
        var unicode = new Characters(StandardCharsets.UTF_8, 0, false);
        return unicode.fits(file) ? unicode : checked(file, new Characters(WINDOWS, 0, true));
    }

    Reader read(byte[] file) {
        // A decoder of its own reports what it cannot read; the reader's own would replace it.
        return new InputStreamReader(new ByteArrayInputStream(file, start, file.length - start), charset.newDecoder());
    }

    Optional<String> assumedName() {
        return assumed ? Optional.of(charset.name()) : Optional.empty();
    }

    private static Characters checked(byte[] file, Characters characters) {
        if (!characters.fits(file)) {
            throw Refused.because(CommonProblem.INVALID,
                    "Không đọc được chữ trong tệp; hãy lưu lại ở dạng CSV UTF-8",
                    "The characters of the file cannot be read; save it again as CSV UTF-8");
        }
        return characters;
    }

    private boolean fits(byte[] file) {
        char[] buffer = new char[8192];
        try (Reader text = read(file)) {
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == 0) {
                        throw Table.notATable();
                    }
                    if (assumed && FOREIGN.indexOf(buffer[i]) >= 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherCharacters) {
            return false;
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }
}
