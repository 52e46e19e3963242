package vn.danchu.inspectionboard.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.danchu.inspectionboard.board.rules.CompositionRule;
import vn.danchu.inspectionboard.election.rules.ElectionStep;
import vn.danchu.inspectionboard.election.rules.SeatRule;
import vn.danchu.inspectionboard.project.rules.InvestorNotice;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;
import vn.danchu.platform.law.lifecycle.Step;

/** Where the service's legal values stand. */
@ApplicationScoped
class InspectionBoardRules implements RuleSource {

    @Override
    public Stream<RuleRow> rows() {
        return Stream.of(composition(),
                RuleRow.deadlines("board.investor-notice-before-start", InvestorNotice.BEFORE_START),
                RuleRow.law("board.residents-at-most", "persons", SeatRule.SEATS, String::valueOf),
                Step.rows("resident-election", ElectionStep.class))
                .flatMap(Function.identity());
    }

    private static Stream<RuleRow> composition() {
        return Arrays.stream(CompositionRule.values())
                .flatMap(rule -> RuleRow.law("board." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        rule == CompositionRule.EVERYBODY_ONCE ? "times" : "persons", rule.number(),
                        String::valueOf));
    }
}
