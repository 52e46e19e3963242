package vn.danchu.platform.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.tools.ToolProvider;

/** The Java sources of a module, measured with the compiler's own parser. */
public final class SourceFiles {
    private static final List<String> ROOTS = List.of("src/main/java", "src/test/java");
    private final Path module;
    private final List<Path> files;

    /**
     * A method and how many lines it takes, its braces included.
     *
     * @param name file and method
     * @param lines from the first line of the signature to the closing brace
     */
    record Method(String name, long lines) {
    }

    SourceFiles(Path module) {
        this.module = module;
        files = ROOTS.stream().map(module::resolve).filter(Files::isDirectory).flatMap(SourceFiles::javaFilesBelow)
                .toList();
    }

    static SourceFiles ofModule() {
        return new SourceFiles(moduleFolder());
    }

    /** The folder of the module whose tests run: Maven says it in {@code basedir}, an IDE starts tests there. */
    public static Path moduleFolder() {
        var folder = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
        if (!Files.isDirectory(folder.resolve("src"))) {
            throw new IllegalStateException("Run the tests in the folder of their module, not in " + folder);
        }
        return folder;
    }

    List<Path> files() {
        return files;
    }

    List<String> longerThan(int lines) {
        return files.stream().filter(file -> linesOf(file) > lines).map(file -> name(file) + " has " + linesOf(file))
                .toList();
    }

    /** How many types stand in files of their own in each package, main and test code counted apart. */
    Map<String, Integer> typesOfPackages() {
        var counts = new TreeMap<String, Integer>();
        files.stream().filter(file -> !file.endsWith("package-info.java"))
                .forEach(file -> counts.merge(name(file.getParent()), 1, Integer::sum));
        return counts;
    }

    List<Method> methods() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of("-proc:none");
            var task = (JavacTask) compiler.getTask(null, manager, problem -> {
            }, options, null, manager.getJavaFileObjectsFromPaths(files));
            var trees = Trees.instance(task);
            var methods = new ArrayList<Method>();
            for (var unit : task.parse()) {
                new MethodMeter(unit, trees, methods).scan(unit, null);
            }
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path path) {
        return module.relativize(path).toString();
    }

    private static long linesOf(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFilesBelow(Path root) {
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MethodMeter extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Method> methods;

        private MethodMeter(CompilationUnitTree unit, Trees trees, List<Method> methods) {
            this.unit = unit;
            this.trees = trees;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            var map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, method));
            long last = map.getLineNumber(positions.getEndPosition(unit, method));
            var file = Path.of(unit.getSourceFile().getName()).getFileName();
            methods.add(new Method(file + "#" + method.getName(), last - first + 1));
            return super.visitMethod(method, nothing);
        }
    }
}
