package vn.danchu.platform.testing.access;

import java.util.Map;

/**
 * An operation as the API document tells of it.
 *
 * @param right who may call it; null when the document does not say
 * @param parts who may see the parts of the answer that not everybody sees, by their path in it
 */
record Operation(String id, String method, String path, Right right, Map<String, Right> parts) {

    boolean changes() {
        return !method.equals("GET");
    }

    /** As the API document says of every PUT. */
    boolean needsVersion() {
        return method.equals("PUT");
    }
}
