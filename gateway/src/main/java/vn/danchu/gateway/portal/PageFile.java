package vn.danchu.gateway.portal;

import io.vertx.core.file.FileProps;
import io.vertx.core.http.impl.MimeMapping;

/** A file found below the web root. */
record PageFile(String location, FileProps properties) {

    boolean isFile() {
        return properties.isRegularFile();
    }

    boolean isPage() {
        return location.endsWith(".html");
    }

    String entityTag() {
        return "W/\"" + Long.toHexString(properties.size()) + '-' + Long.toHexString(properties.lastModifiedTime())
                + '"';
    }

    String contentType() {
        var type = MimeMapping.getMimeTypeForFilename(location);
        if (type == null) {
            return location.endsWith(".webmanifest") ? "application/manifest+json" : "application/octet-stream";
        }
        return type.startsWith("text/") || type.endsWith("javascript") ? type + "; charset=utf-8" : type;
    }
}
