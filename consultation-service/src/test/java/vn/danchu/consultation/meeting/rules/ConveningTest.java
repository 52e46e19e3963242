package vn.danchu.consultation.meeting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

class ConveningTest {

    @ParameterizedTest(name = "{0} while the post is {1}: {2} calls and chairs by {3}")
    @CsvSource({"DELIBERATION,   FILLED,             VILLAGE_HEAD,        3(1)a",
        "DELIBERATION,   HELD_BY_FRONT_HEAD, VILLAGE_HEAD,        3(1)a",
        "DELIBERATION,   VACANT,             DESIGNATED_CONVENOR, 3(1)d",
        "HEAD_ELECTION,  FILLED,             ELECTION_TEAM,       3(1)b",
        "HEAD_ELECTION,  HELD_BY_FRONT_HEAD, ELECTION_TEAM,       3(1)b",
        "HEAD_ELECTION,  VACANT,             ELECTION_TEAM,       3(1)b",
        "HEAD_DISMISSAL, FILLED,             FRONT_HEAD,          3(1)c",
        "HEAD_DISMISSAL, HELD_BY_FRONT_HEAD, COMMUNE_CHAIR,       3(1)c"})
    void theDecreeNamesWhoCalls(Occasion occasion, HeadPost post, Convenor convenor, String article) {
        var row = Convening.convenor(occasion, post).orElseThrow().rows().getFirst();

        assertEquals(convenor, row.value());
        assertEquals(Article.of(Act.DECREE_59_2023, article), row.article());
        assertTrue(Convening.possible(occasion, post).isEmpty());
    }

    @Test
    void nobodyIsDismissedFromAVacantPost() {
        assertTrue(Convening.convenor(Occasion.HEAD_DISMISSAL, HeadPost.VACANT).isEmpty());
        assertEquals("nobody-to-dismiss",
                Convening.possible(Occasion.HEAD_DISMISSAL, HeadPost.VACANT).orElseThrow().rule());
        assertEquals(8, Convening.rows().size());
    }

    @ParameterizedTest(name = "{0} is head and {1} is head of the Front committee: {2}")
    @CsvSource({", , VACANT", ", An, VACANT", "An, Chi, FILLED", "An, An, HELD_BY_FRONT_HEAD",
        "An, , FILLED HELD_BY_FRONT_HEAD"})
    void whatIsOnRecordTellsHowThePostOfTheHeadStands(String head, String frontHead, String answer) {
        assertEquals(Arrays.stream(answer.split(" ")).map(HeadPost::valueOf).collect(Collectors.toSet()),
                HeadPost.onRecord(Optional.ofNullable(head), Optional.ofNullable(frontHead)));
    }

    @ParameterizedTest(name = "{0} called for {1} while the post was {2}: {3}")
    @CsvSource({"VILLAGE_HEAD, DELIBERATION, FILLED, lawful", "VILLAGE_HEAD, DELIBERATION, VACANT, other-convenor",
        "DESIGNATED_CONVENOR, DELIBERATION, VACANT, lawful",
        "DESIGNATED_CONVENOR, DELIBERATION, FILLED, other-convenor",
        "DESIGNATED_CONVENOR, DELIBERATION, FILLED VACANT, lawful",
        "ELECTION_TEAM, HEAD_ELECTION, FILLED VACANT, lawful", "FRONT_HEAD, HEAD_ELECTION, VACANT, other-convenor",
        "FRONT_HEAD, HEAD_DISMISSAL, FILLED, lawful", "FRONT_HEAD, HEAD_DISMISSAL, HELD_BY_FRONT_HEAD, other-convenor",
        "COMMUNE_CHAIR, HEAD_DISMISSAL, HELD_BY_FRONT_HEAD, lawful",
        "ELECTION_TEAM, HEAD_DISMISSAL, FILLED HELD_BY_FRONT_HEAD VACANT, other-convenor",
        "FRONT_HEAD, HEAD_DISMISSAL, VACANT, nobody-to-dismiss"})
    void minutesNameWhomTheDecreeNames(Convenor convenor, Occasion occasion, String posts, String answer) {
        var possible = Arrays.stream(posts.split(" ")).map(HeadPost::valueOf).collect(Collectors.toSet());

        assertEquals(answer, Convening.called(convenor, occasion, possible).map(BrokenRule::rule).orElse("lawful"));
    }

    @ParameterizedTest(name = "{0} needs a document of the commune: {1}")
    @CsvSource({"VILLAGE_HEAD, false", "ELECTION_TEAM, true", "FRONT_HEAD, false", "COMMUNE_CHAIR, true",
        "DESIGNATED_CONVENOR, true"})
    void whoHoldsNoOfficeInTheVillageCallsByADocument(Convenor convenor, boolean needed) {
        assertEquals(needed, Convening.authorised(convenor, null).isPresent());
        assertEquals(needed, Convening.authorised(convenor, " ").isPresent());
        assertTrue(Convening.authorised(convenor, "Quyết định số 12/QĐ-UBND").isEmpty());
    }

    @ParameterizedTest(name = "a matter of Art. {0} at a {1}: {2}")
    @CsvSource({"15(1), DELIBERATION, fits", "15(2), DELIBERATION, fits", "15(3), DELIBERATION, fits",
        "15(4), DELIBERATION, matter-not-for-this-meeting", "15(5), DELIBERATION, fits", "15(6), DELIBERATION, fits",
        "15(4), HEAD_ELECTION, fits", "15(4), HEAD_DISMISSAL, fits",
        "15(6), HEAD_ELECTION, matter-not-for-this-meeting", "15(1), HEAD_DISMISSAL, matter-not-for-this-meeting"})
    void whoIsHeadIsDecidedAtAMeetingOfItsOwn(String kind, Occasion occasion, String answer) {
        assertEquals(answer, Convening.fits(occasion, Article.of(Act.LAW_10_2022, kind)).map(BrokenRule::rule)
                .orElse("fits"));
    }

    @ParameterizedTest
    @EnumSource(Convenor.class)
    void everyConvenorHasAName(Convenor convenor) {
        assertTrue(convenor.vi().length() > 5);
    }
}
