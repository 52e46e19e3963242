package vn.danchu.inspectionboard.board.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.danchu.inspectionboard.board.rules.MemberOrigin.FRONT_COMMITTEE;
import static vn.danchu.inspectionboard.board.rules.MemberOrigin.INSPECTION_BOARD;
import static vn.danchu.inspectionboard.board.rules.MemberOrigin.RESIDENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.inspectionboard.board.rules.CompositionRule.Member;
import vn.danchu.platform.law.BrokenRule;

class CompositionRuleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** Members from the Front, from the Inspection Board, residents; what is broken. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, board-enough-members", "1, 1, 3,", "1, 1, 4,",
        "1, 1, 5,", "3, 3, 4,",
        "0, 2, 3, board-every-side", "1, 2, 2,", "2, 0, 3, board-every-side", "2, 1, 2,",
        "2, 3, 0, board-every-side", "2, 2, 1,"})
    void sizeAndSidesAreThoseOfTheLaw(int front, int inspectors, int residents, String rule) {
        assertEquals(rule, broken(members(front, inspectors, residents)));
    }

    @Test
    void aBoardNeedsAHead() {
        var members = new ArrayList<>(members(1, 1, 3));
        members.replaceAll(member -> new Member(member.name(), member.origin(), false));

        assertEquals("board-one-head", broken(members));
    }

    @Test
    void aBoardHasNoSecondHead() {
        var members = new ArrayList<>(members(1, 1, 3));
        members.set(4, new Member("Người thứ hai", RESIDENTS, true));

        assertEquals("board-one-head", broken(members));
    }

    @ParameterizedTest
    @CsvSource({"Hoàng Văn An, hoàng văn an", "Hoàng Văn An, Hoàng  Văn An", "Hoàng Văn An, ' Hoàng Văn An '"})
    void nobodyIsNamedTwice(String once, String again) {
        var members = new ArrayList<>(members(1, 1, 4));
        members.set(3, new Member(once, RESIDENTS, false));
        members.set(4, new Member(again, RESIDENTS, false));

        assertEquals("board-everybody-once", broken(members));
    }

    @ParameterizedTest
    @CsvSource({"ENOUGH_MEMBERS, 'Law 10/2022/QH15, Art. 41(1)'", "EVERY_SIDE, 'Law 10/2022/QH15, Art. 41(1)'",
        "ONE_HEAD, 'Law 10/2022/QH15, Art. 41(2)'",
        "EVERYBODY_ONCE, 'Law 10/2022/QH15, Art. 41(1)'"})
    void everyRuleNamesItsArticle(CompositionRule rule, String article) {
        assertEquals(article, rule.number().rowOn(TODAY).article().en());
    }

    @Test
    void theRefusalSaysTheNumber() {
        var refusal = CompositionRule.firstBroken(members(1, 1, 2), TODAY).orElseThrow();

        assertEquals("Ban phải có ít nhất 5 thành viên", refusal.vi());
    }

    private static String broken(List<Member> members) {
        return CompositionRule.firstBroken(members, TODAY).map(BrokenRule::rule).orElse(null);
    }

    private static List<Member> members(int front, int inspectors, int residents) {
        List<Member> members = new ArrayList<>();
        add(members, front, FRONT_COMMITTEE);
        add(members, inspectors, INSPECTION_BOARD);
        add(members, residents, RESIDENTS);
        return members;
    }

    private static void add(List<Member> members, int count, MemberOrigin origin) {
        for (int i = 0; i < count; i++) {
            members.add(new Member("Thành viên " + members.size(), origin, members.isEmpty()));
        }
    }
}
