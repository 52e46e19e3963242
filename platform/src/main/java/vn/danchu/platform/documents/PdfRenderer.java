package vn.danchu.platform.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Renders official documents as PDF/A-2u, kept readable for ever, and PDF/UA-1, readable without eyes. May be used by
 * many threads; a document costs some hundred milliseconds of a processor when it is rendered for the first time.
 */
@ApplicationScoped
public class PdfRenderer {
    private static final int KEPT_DOCUMENTS = 64;
    private static final byte[] COLORS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    // A document consists of its template and its data; it fetches nothing from anywhere.
    private static final FSUriResolver ONLY_EMBEDDED = (base, uri) -> uri.startsWith("data:") ? uri : null;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final OfficialTemplates templates = new OfficialTemplates();
    // Equal documents give equal bytes: one that many people open at once is rendered once.
    private final Map<OfficialDocument, byte[]> latest = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OfficialDocument, byte[]> eldest) {
            return size() > KEPT_DOCUMENTS;
        }
    });

    /**
     * @return the bytes of the PDF file
     * @throws io.quarkus.qute.TemplateException
     *         when the template is missing or refers to data that the document lacks
     */
    public byte[] render(OfficialDocument document) {
        var known = latest.get(document);
        if (known != null) {
            return known.clone();
        }
        var bytes = renderAnew(document);
        latest.put(document, bytes.clone());
        return bytes;
    }

    private byte[] renderAnew(OfficialDocument document) {
        try (var pdf = new PDDocument(); var renderer = builderOf(document, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            FixedIdentity.of(document).giveTo(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builderOf(OfficialDocument document, PDDocument pdf) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(templates.asHtml(document), null);
        builder.useUriResolver(ONLY_EMBEDDED);
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLORS);
        builder.withProducer("Danchu");
        OfficialFont.addAllTo(builder, pdf);
        return builder;
    }
}
