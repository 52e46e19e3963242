package vn.danchu.gateway.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import vn.danchu.platform.testing.architecture.SourceFiles;

class ProblemTest {
    private static final Path COMMON = SourceFiles.moduleFolder()
            .resolve("../platform/src/main/java/vn/danchu/platform/problem/CommonProblem.java");
    private static final Pattern ROW = Pattern
            .compile("= of\\((\\d{3}), *\"([^\"]+)\", *\"([^\"]+)\", *\"([^\"]+)\"\\)");

    @Test
    void whatAServiceRefusesTooHasItsTypeAndTitle() throws IOException {
        Map<String, String> services = new HashMap<>();
        ROW.matcher(Files.readString(COMMON)).results().forEach(row -> services.put(row.group(2),
                String.join(" | ", row.group(1), row.group(2), row.group(3), row.group(4))));
        Set<String> ownTypes = new TreeSet<>();

        for (Problem problem : Problem.values()) {
            String type = problem.row().split(" \\| ")[1];
            if (services.containsKey(type)) {
                assertEquals(services.get(type), problem.row());
            } else {
                ownTypes.add(type);
            }
        }

        assertEquals(Set.of("too-many-requests", "service-timeout"), ownTypes);
    }
}
