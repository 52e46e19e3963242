package vn.danchu.inspectionboard.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import vn.danchu.inspectionboard.board.rules.CompositionRule;
import vn.danchu.inspectionboard.project.rules.InvestorNotice;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;

/** Where the service's legal values stand. */
final class InspectionBoardRules {
    static final List<RuleSource> SOURCES = List.of(InspectionBoardRules::composition,
            () -> RuleRow.deadlines("board.investor-notice-before-start", InvestorNotice.BEFORE_START));

    private InspectionBoardRules() {
    }

    private static Stream<RuleRow> composition() {
        return Arrays.stream(CompositionRule.values())
                .flatMap(rule -> RuleRow.law("board." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        rule == CompositionRule.EVERYBODY_ONCE ? "times" : "persons", rule.number(),
                        String::valueOf));
    }
}
