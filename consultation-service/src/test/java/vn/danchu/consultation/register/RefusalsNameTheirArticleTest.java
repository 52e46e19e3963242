package vn.danchu.consultation.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.danchu.platform.testing.architecture.SourceFiles;

/**
 * Who is told no in a matter of the law is told by which article: only what the law does not speak of is refused without one, and
 * every such place stands here with its reason.
 */
class RefusalsNameTheirArticleTest {
    private static final Pattern WITHOUT_ARTICLE = Pattern.compile("Refused\\s*\\.because\\(\\s*(\\w+\\.)?(\\w+)");
    private static final Path SOURCES = SourceFiles.moduleFolder().resolve("src/main/java/vn/danchu/consultation");
    /** Which file, how often, and why. */
    private static final Map<String, Technical> TECHNICAL = Map.ofEntries(
            technical("cluster/ClusterChanges", 1, "a name is taken"),
            technical("community/Village", 3, "a day outside the time in which a record holds"),
            technical("community/Villages", 3, "a code is taken, of another shape, or of no commune"),
            technical("household/HouseholdChanges", 2, "a number is taken; a record would join itself"),
            technical("householdlist/HouseholdImportResource", 2, "the shape and the length of a file"),
            technical("householdlist/IncomingHouseholds", 1, "two write at once"),
            technical("householdlist/LongImportRunner", 1, "the machine is busy"),
            technical("officialcorrection/OfficialCorrection", 3, "a slip of the pen, of which no law speaks"),
            technical("officialcorrection/OfficialCorrections", 1, "one entry at a time, of which no law speaks"),
            technical("officialcorrection/LeavingWithdrawalResource", 3, "a slip of the pen, of which no law speaks"),
            technical("official/Official", 1, "a ground that nobody enters"),
            technical("reorganisation/CarryingOut", 1, "a list that leaves out who takes the rest"),
            technical("reorganisation/HouseholdTransfer", 2, "a list with households twice or left over"));

    private record Technical(long places, String reason) {
    }

    private static Map.Entry<String, Technical> technical(String file, long places, String reason) {
        return Map.entry(file, new Technical(places, reason));
    }

    @Test
    void whatRestsOnTheLawIsRefusedWithItsArticle() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        Map<String, Long> allowed = new TreeMap<>();
        TECHNICAL.forEach((file, technical) -> allowed.put(file, technical.places()));
        for (Path file : sources()) {
            long places = WITHOUT_ARTICLE.matcher(Files.readString(file)).results().count();
            if (places > 0) {
                found.put(SOURCES.relativize(file).toString().replace(".java", ""), places);
            }
        }

        assertEquals(allowed, found,
                "Let a rule of the feature's table refuse: Refused.by(…). Only what is technical is added to this list");
    }

    @Test
    void nobodyIsRefusedAndNoStepIsIllegalWithoutAnArticleButForKeysThatAreTaken() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        for (Path file : sources()) {
            long places = WITHOUT_ARTICLE.matcher(Files.readString(file)).results().map(call -> call.group(2))
                    .filter(type -> Stream.of("ILLEGAL_STEP", "NOT_ALLOWED", "ALREADY_EXISTS").anyMatch(type::equals))
                    .count();
            if (places > 0) {
                found.put(SOURCES.relativize(file).toString().replace(".java", ""), places);
            }
        }

        assertEquals(Map.of("cluster/ClusterChanges", 1L, "community/Villages", 1L, "household/HouseholdChanges", 1L),
                found);
    }

    @Test
    void theSourcesAreFound() throws IOException {
        assertTrue(sources().stream().anyMatch(file -> file.endsWith("matter/Matter.java")));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
