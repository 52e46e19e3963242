package vn.danchu.platform.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import jakarta.enterprise.context.ApplicationScoped;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Renders official documents as PDF/A-2u, kept readable for ever, and PDF/UA-1, readable without eyes. Holds no state
 * between documents and may be used by many threads; one document costs some hundred milliseconds of a processor.
 */
@ApplicationScoped
public class PdfRenderer {
    private static final byte[] COLORS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    // A document consists of its template and its data; it fetches nothing from anywhere.
    private static final FSUriResolver ONLY_EMBEDDED = (base, uri) -> uri.startsWith("data:") ? uri : null;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final OfficialTemplates templates = new OfficialTemplates();

    /**
     * @return the bytes of the PDF file
     * @throws io.quarkus.qute.TemplateException
     *         when the template is missing or refers to data that the document lacks
     */
    public byte[] render(OfficialDocument document) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(templates.asHtml(document), null);
        builder.useUriResolver(ONLY_EMBEDDED);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLORS);
        builder.withProducer("Danchu");
        OfficialFont.addAllTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); var pdf = renderer.createPDFKeepOpen()) {
            FixedIdentity.of(document).giveTo(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
