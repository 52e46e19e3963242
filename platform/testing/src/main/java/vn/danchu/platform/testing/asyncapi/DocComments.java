package vn.danchu.platform.testing.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import javax.tools.ToolProvider;

/** What the doc comments of the contracts say; the compiler's own parser reads them from the sources. */
final class DocComments {
    private final Path suite;
    private final Map<Class<?>, DocCommentTree> known = new HashMap<>();

    /** @param suite the folder in which all services lie */
    DocComments(Path suite) {
        this.suite = suite;
    }

    /** @return what the type is, in words */
    String of(Class<?> type) {
        return text(comment(type).getFullBody());
    }

    /** @return what the component of the record is, in words */
    String of(Class<?> record, String component) {
        return comment(record).getBlockTags().stream().filter(ParamTree.class::isInstance).map(ParamTree.class::cast)
                .filter(tag -> tag.getName().getName().contentEquals(component)).map(tag -> text(tag.getDescription()))
                .findFirst().orElseThrow(() -> new AssertionError(record + " does not say what " + component + " is"));
    }

    private DocCommentTree comment(Class<?> type) {
        if (!known.containsKey(type)) {
            read(type.getNestHost());
        }
        return Optional.ofNullable(known.get(type))
                .orElseThrow(() -> new AssertionError(type + " does not say what it is"));
    }

    private void read(Class<?> outermost) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, manager, problem -> {
            }, List.of("-proc:none"), null, manager.getJavaFileObjects(source(outermost)));
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                new TreePathScanner<Void, Class<?>>() {
                    @Override
                    public Void visitClass(ClassTree found, Class<?> around) {
                        Class<?> type = named(around, outermost, found.getSimpleName().toString());
                        known.put(type, trees.getDocCommentTree(getCurrentPath()));
                        return super.visitClass(found, type);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(Class<?> around, Class<?> outermost, String name) {
        return around == null
                ? outermost
                : List.of(around.getDeclaredClasses()).stream().filter(nested -> nested.getSimpleName().equals(name))
                        .findFirst().orElseThrow();
    }

    private Path source(Class<?> outermost) throws IOException {
        var file = Path.of("contracts/src/main/java", outermost.getName().replace('.', '/') + ".java");
        try (var services = Files.list(suite)) {
            return services.map(service -> service.resolve(file)).filter(Files::exists).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no source of " + outermost + " below " + suite));
        }
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream().map(DocComments::text).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    private static String text(DocTree part) {
        return switch (part) {
            case LiteralTree literal -> literal.getBody().getBody();
            case LinkTree link -> link.getLabel().isEmpty()
                    ? link.getReference().getSignature()
                    : text(link.getLabel());
            default -> part.toString();
        };
    }
}
