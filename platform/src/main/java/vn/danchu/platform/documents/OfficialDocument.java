package vn.danchu.platform.documents;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;

/**
 * A document to be rendered. Equal documents give equal bytes, so a rendered one can be checked against its record at
 * any time.
 *
 * @param id what distinguishes the document from all others; becomes part of the file
 * @param createdAt when the act it records was done, with the offset of its place
 * @param title what a reader's window shows
 * @param summary one sentence on the content, for readers who cannot see the page
 * @param language language of the text
 * @param template name of the Qute template below {@code templates}, without suffix, such as
 *        {@code decision/community-decision}
 * @param data what the template refers to, by name; besides it every template knows this document as {@code document}
 */
public record OfficialDocument(String id, OffsetDateTime createdAt, String title, String summary, Locale language,
        String template, Map<String, Object> data) {

    public OfficialDocument {
        data = Map.copyOf(data);
    }
}
