package vn.danchu.platform.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Replaces what the renderer takes from the clock, the time of creation and the identifier of the file, by what belongs
 * to the document.
 */
record FixedIdentity(long number, OffsetDateTime createdAt) {
    private static final Pattern CREATION_TIME = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    static FixedIdentity of(OfficialDocument document) {
        return new FixedIdentity(numberOf(document.id()), document.createdAt().withNano(0));
    }

    void giveTo(PDDocument pdf) throws IOException {
        pdf.setDocumentId(number);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(createdAt.toZonedDateTime()));
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var fixed = CREATION_TIME.matcher(xmp).replaceAll("$1" + TO_THE_SECOND.format(createdAt) + "$2");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }

    private static long numberOf(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
