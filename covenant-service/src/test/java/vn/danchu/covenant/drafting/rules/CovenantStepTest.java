package vn.danchu.covenant.drafting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class CovenantStepTest {
    private static final String GRID = """
            stage                REVISE       POST         PUT_TO_VOTE     ADOPT    REJECT       SUBMIT     RECOGNISE   REFUSE
            FINAL_DRAFT          FINAL_DRAFT  FINAL_DRAFT  VOTING_MEETING  -        -            -          -           -
            VOTING_MEETING       -            -            -               ADOPTED  NOT_ADOPTED  -          -           -
            ADOPTED              -            -            -               -        -            SUBMITTED  -           -
            NOT_ADOPTED          -            -            -               -        -            -          -           -
            SUBMITTED            -            -            -               -        -            -          RECOGNISED  RECOGNITION_REFUSED
            RECOGNISED           -            -            -               -        -            -          -           -
            RECOGNITION_REFUSED  -            -            -               -        -            -          -           -
            """;

    @Test
    void everyStepLeadsFromEveryStageWhereTheGridSays() {
        assertEquals(words(GRID), words(walkedGrid()));
    }

    @Test
    void anImpossibleStepIsRefusedWithItsArticle() {
        var refusal = CovenantStep.RECOGNISE.check(Stage.ADOPTED).orElseThrow();

        assertEquals("illegal-step", refusal.rule());
        assertEquals("Decree 61/2023/NĐ-CP, Art. 11(3)b", refusal.article().en());
    }

    @Test
    void theReadmeShowsThePictureOfTheTable() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertTrue(readme.contains(picture()), () -> "README.md should show:\n" + picture());
    }

    private static String walkedGrid() {
        String heading = "stage " + steps(CovenantStep::name);
        return heading + "\n" + Arrays.stream(Stage.values())
                .map(stage -> stage + " " + steps(step -> step.check(stage).isEmpty() ? step.after(stage).name() : "-"))
                .collect(Collectors.joining("\n"));
    }

    private static String steps(Function<CovenantStep, String> text) {
        return Arrays.stream(CovenantStep.values()).map(text).collect(Collectors.joining(" "));
    }

    private static String words(String grid) {
        return grid.lines().map(line -> String.join(" ", line.strip().split("\\s+")))
                .collect(Collectors.joining("\n"));
    }

    private static String picture() {
        return "```mermaid\nstateDiagram-v2\n    [*] --> FINAL_DRAFT\n" + Arrays.stream(CovenantStep.values())
                .flatMap(step -> Arrays.stream(Stage.values()).filter(stage -> step.check(stage).isEmpty())
                        .map(stage -> "    " + stage + " --> " + step.after(stage) + ": " + step + "\n"))
                .collect(Collectors.joining()) + "```\n";
    }
}
