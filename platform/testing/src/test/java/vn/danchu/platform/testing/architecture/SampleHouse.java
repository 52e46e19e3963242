package vn.danchu.platform.testing.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small service written by a test, compiled, and held against the rules of the house. */
final class SampleHouse {
    private static final String ROOT = "vn.danchu.sample";
    private static final String LIBRARY = Test.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    private static final StandardJavaFileManager FILES = ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, null, null);
    private final Path module;

    SampleHouse(Path module) {
        this.module = module;
    }

    /** Adds a class that keeps every rule. */
    SampleHouse wellBuilt() {
        return with("jakarta.ws.rs", "Path", "public @interface Path { }")
                .with("vn.danchu.platform.law", "Article", "public record Article(int number) { }")
                .with("vn.danchu.other.contracts", "SomethingHappened",
                        "public record SomethingHappened(String id) { }")
                .with(ROOT + ".contracts", "VoteClosed", "public record VoteClosed(java.time.Instant at) { }")
                .with(ROOT + ".vote.rules", "Closing", """
                        public record Closing(vn.danchu.platform.law.Article article) {
                            public boolean lawful(java.time.Clock clock) {
                                return java.time.Instant.now(clock).isAfter(java.time.Instant.EPOCH);
                            }
                        }""")
                .with(ROOT + ".vote", "VoteResource", "@jakarta.ws.rs.Path public class VoteResource { }")
                .with(ROOT + ".inbox", "OtherEvents",
                        "public record OtherEvents(vn.danchu.other.contracts.SomethingHappened seen) { }");
    }

    SampleHouse with(String packageName, String type, String body) {
        try {
            var folder = Files
                    .createDirectories(module.resolve("src/main/java").resolve(packageName.replace('.', '/')));
            Files.writeString(folder.resolve(type + ".java"), "package " + packageName + ";\n\n" + body + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    SampleHouse with(String feature, String body) {
        var type = body.replaceFirst("(?s).*?\\b(class|record|interface) (\\w+).*", "$2");
        return with(ROOT + "." + feature, type, body);
    }

    HouseRules rules() {
        var sources = new SourceFiles(module);
        return new HouseRules(ROOT, sources, compiled(sources)) {
        };
    }

    HouseRules rulesOfAServiceThatOnlyListens() {
        var sources = new SourceFiles(module);
        return new HouseRules(ROOT, sources, compiled(sources)) {
            @Override
            protected boolean tellsEvents() {
                return false;
            }
        };
    }

    private JavaClasses compiled(SourceFiles sources) {
        var classes = module.resolve("classes");
        var compiler = ToolProvider.getSystemJavaCompiler();
        // Of all that the tests of this module use, the samples name one library: the compiler opens no more.
        var options = List.of("-d", classes.toString(), "-proc:none", "-classpath", LIBRARY);
        var files = FILES.getJavaFileObjectsFromPaths(sources.files());
        if (!compiler.getTask(null, FILES, null, options, null, files).call()) {
            throw new IllegalStateException("the sample does not compile");
        }
        return new ClassFileImporter().importPath(classes);
    }
}
