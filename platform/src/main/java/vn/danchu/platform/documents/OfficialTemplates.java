package vn.danchu.platform.documents;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;

/**
 * Templates of official documents, read from the class path. An engine of their own, because the wording of a document
 * must not change with the settings of the service that prints it.
 */
final class OfficialTemplates {
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(OfficialTemplates::locate)
            .strictRendering(true)
            .build();

    String asHtml(OfficialDocument document) {
        var template = engine.getTemplate(document.template());
        if (template == null) {
            throw new TemplateException("There is no template " + document.template());
        }
        var text = template.data("document", document);
        document.data().forEach(text::data);
        return text.render();
    }

    private static Optional<TemplateLocation> locate(String name) {
        var resource = "templates/" + name + ".html";
        var loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElse(OfficialTemplates.class.getClassLoader());
        return loader.getResource(resource) == null
                ? Optional.empty()
                : Optional.of(new ClassPathTemplate(loader, resource));
    }

    private record ClassPathTemplate(ClassLoader loader, String resource) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(loader.getResourceAsStream(resource), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
