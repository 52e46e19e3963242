package vn.danchu.platform.testing.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.Share;
import vn.danchu.platform.law.lifecycle.State;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

class ServedRulesTest {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Dated<Share> SHARE = Dated.sinceEntryIntoForce(Share.atLeast(2, 3), ARTICLE);
    private static final Dated<Integer> WITNESSES = Dated.sinceEntryIntoForce(2, ARTICLE);
    private static final Dated<Integer> SEATS = Dated.sinceEntryIntoForce(2, ARTICLE);

    private enum Table {
        ONE;

        static final List<Map<String, Dated<Share>>> ROWS = List.of(Map.of("K1", SHARE));
        static final Dated<Integer> SECOND = WITNESSES;
    }

    @Test
    void tablesAreFoundInConstantsListsAndMaps() {
        Collection<Object> found = LegalTables.of(Stream.of(Table.class));

        assertTrue(found.contains(SHARE) && found.contains(WITNESSES) && !found.contains(SEATS));
    }

    @Test
    void aRegisterThatServesAllIsGood() {
        var rules = rules(Stream.concat(RuleRow.shares("share", SHARE),
                RuleRow.law("witnesses", "households", WITNESSES, String::valueOf)));

        assertDoesNotThrow(rules::everyDatedValueOfTheRulesStandsInTheRegister);
        assertDoesNotThrow(rules::noKeyOfTheRegisterHasTwoValuesOnADay);
    }

    @Test
    void aForgottenValueIsFound() {
        assertThrows(AssertionFailedError.class,
                rules(RuleRow.shares("share", SHARE))::everyDatedValueOfTheRulesStandsInTheRegister);
    }

    @Test
    void aKeyServedTwiceIsFound() {
        assertThrows(AssertionFailedError.class, rules(Stream.of(WITNESSES, SEATS).flatMap(
                table -> RuleRow.law("witnesses", "households", table,
                        String::valueOf)))::noKeyOfTheRegisterHasTwoValuesOnADay);
    }

    @Test
    void tablesThatAreNowhereFail() {
        assertThrows(AssertionFailedError.class,
                new Sample(RuleRow.shares("share", SHARE),
                        List.of(), List.of())::everyDatedValueOfTheRulesStandsInTheRegister);
    }

    @Test
    void aForgottenTableOfStepsIsFound() {
        Collection<Object> steps = LegalTables.stepsOf(Stream.of(Table.class, Turn.class));

        assertDoesNotThrow(new Sample(Step.rows("door", Turn.class), List.of(),
                steps)::everyStepInTheLifeOfARecordStandsInTheRegister);
        assertThrows(AssertionFailedError.class, new Sample(RuleRow.shares("share", SHARE), List.of(),
                steps)::everyStepInTheLifeOfARecordStandsInTheRegister);
    }

    private enum Door implements State {
        OPEN, SHUT;

        @Override
        public String vi() {
            return "cửa";
        }
    }

    private enum Turn implements Step<Door> {
        SHUT_IT;

        @Override
        public Transition<Door> transition() {
            return new Transition<>(Set.of(Door.OPEN), Door.SHUT, ARTICLE, "đóng cửa", "shut the door");
        }
    }

    private static ServedRules rules(Stream<RuleRow> register) {
        return new Sample(register, List.of(SHARE, WITNESSES), List.of());
    }

    private static final class Sample extends ServedRules {
        Sample(Stream<RuleRow> register, Collection<Object> tables, Collection<Object> steps) {
            super(register, tables, steps);
        }
    }
}
