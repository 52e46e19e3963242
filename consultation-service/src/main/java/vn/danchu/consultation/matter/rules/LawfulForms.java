package vn.danchu.consultation.matter.rules;

import static vn.danchu.consultation.matter.rules.LawfulForms.Condition.AFTER_FAILED_MEETING;
import static vn.danchu.consultation.matter.rules.LawfulForms.Condition.ALWAYS;
import static vn.danchu.consultation.matter.rules.LawfulForms.Condition.CHOSEN_BY_COMMUNE_CHAIR;
import static vn.danchu.consultation.matter.rules.MatterKind.BOARD_MEMBER;
import static vn.danchu.consultation.matter.rules.MatterKind.COMMON_FUNDS;
import static vn.danchu.consultation.matter.rules.MatterKind.CONTRIBUTION;
import static vn.danchu.consultation.matter.rules.MatterKind.COVENANT;
import static vn.danchu.consultation.matter.rules.MatterKind.SELF_GOVERNANCE;
import static vn.danchu.consultation.matter.rules.MatterKind.VILLAGE_HEAD;
import static vn.danchu.consultation.matter.rules.VotingForm.HOUSEHOLD_BALLOTS;
import static vn.danchu.consultation.matter.rules.VotingForm.MEETING;
import static vn.danchu.consultation.matter.rules.VotingForm.ONLINE_VOTE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * Which kind may be decided in which form inside a village: Law 10/2022/QH15 Art. 17 and 19, Decree 59/2023 Art. 4 and
 * 5. A form that is lawful only after a meeting without enough households says so.
 */
public final class LawfulForms {

    /** When a form is lawful. */
    public enum Condition {
        ALWAYS,
        /** After a meeting that lacked the households which the threshold needs. */
        AFTER_FAILED_MEETING,
        /** For all villages of a commune, when its chair chose it. */
        CHOSEN_BY_COMMUNE_CHAIR
    }

    /** When one kind may be decided in one form. */
    public record Row(MatterKind kind, VotingForm form, Dated<Condition> lawful) {
        private boolean allows(boolean meetingFailed) {
            return meetingFailed || now(lawful).value() == ALWAYS;
        }
    }

    // @formatter:off
    private static final List<Row> ROWS = List.of(
        row(CONTRIBUTION,    MEETING,           ALWAYS,               Act.LAW_10_2022,    "17(1)a"),
        row(CONTRIBUTION,    HOUSEHOLD_BALLOTS, AFTER_FAILED_MEETING, Act.DECREE_59_2023, "4(1)b"),
        row(COMMON_FUNDS,    MEETING,           ALWAYS,               Act.LAW_10_2022,    "17(1)a"),
        row(COMMON_FUNDS,    HOUSEHOLD_BALLOTS, AFTER_FAILED_MEETING, Act.DECREE_59_2023, "4(1)b"),
        row(COVENANT,        MEETING,           ALWAYS,               Act.LAW_10_2022,    "17(2)"),
        row(COVENANT,        HOUSEHOLD_BALLOTS, AFTER_FAILED_MEETING, Act.DECREE_59_2023, "4(1)b"),
        row(VILLAGE_HEAD,    MEETING,           ALWAYS,               Act.LAW_10_2022,    "17(2)"),
        row(VILLAGE_HEAD,    HOUSEHOLD_BALLOTS, AFTER_FAILED_MEETING, Act.DECREE_59_2023, "4(1)b"),
        row(BOARD_MEMBER,    MEETING,           ALWAYS,               Act.LAW_10_2022,    "17(2)"),
        row(BOARD_MEMBER,    HOUSEHOLD_BALLOTS, AFTER_FAILED_MEETING, Act.DECREE_59_2023, "4(1)b"),
        row(SELF_GOVERNANCE, MEETING,           ALWAYS,               Act.LAW_10_2022,    "17(1)a"),
        row(SELF_GOVERNANCE, HOUSEHOLD_BALLOTS, ALWAYS,               Act.DECREE_59_2023, "4(1)c"),
        row(SELF_GOVERNANCE, ONLINE_VOTE,       ALWAYS,               Act.DECREE_59_2023, "5(1)a"));
    // @formatter:on

    /** Instead of meetings the commune chair may choose ballots for a matter of the whole commune. */
    public static final Dated<Condition> COMMUNE_WIDE_BALLOTS = Dated.sinceEntryIntoForce(CHOSEN_BY_COMMUNE_CHAIR,
            Article.of(Act.DECREE_59_2023, "4(1)a"));
    private static final Article ONLINE_ONLY_FOR_SELF_GOVERNANCE = Article.of(Act.LAW_10_2022, "17(2)");

    private LawfulForms() {
    }

    private static Row row(MatterKind kind, VotingForm form, Condition lawful, Act act, String article) {
        return new Row(kind, form, Dated.sinceEntryIntoForce(lawful, Article.of(act, article)));
    }

    // A form is chosen today: what was lawful on an earlier day is asked of nobody.
    private static Dated.Row<Condition> now(Dated<Condition> lawful) {
        return lawful.rows().getLast();
    }

    /** @return every row of the table, for the rule register */
    public static List<Row> rows() {
        return ROWS;
    }

    /**
     * @param meetingFailed
     *            whether a meeting on the matter lacked the households that its threshold needs
     * @return the forms in which the matter may be decided now
     */
    public static Set<VotingForm> of(MatterKind kind, boolean meetingFailed) {
        return ROWS.stream().filter(row -> row.kind == kind && row.allows(meetingFailed))
                .map(Row::form).collect(Collectors.toCollection(() -> EnumSet.noneOf(VotingForm.class)));
    }

    /**
     * @param chosen
     *            what the commune chair chose for all villages; meetings may still be followed by ballots
     * @return the forms in which a matter of the whole commune may be decided now
     */
    public static Set<VotingForm> ofChosen(MatterKind kind, VotingForm chosen, boolean meetingFailed) {
        return chosen == HOUSEHOLD_BALLOTS ? EnumSet.of(HOUSEHOLD_BALLOTS) : of(kind, meetingFailed);
    }

    /** @return empty when the form fits what the commune chair chose; else which rule forbids it */
    public static Optional<BrokenRule> checkChosen(MatterKind kind, VotingForm chosen, VotingForm form,
            boolean meetingFailed) {
        if (ofChosen(kind, chosen, meetingFailed).contains(form)) {
            return Optional.empty();
        }
        return chosen == HOUSEHOLD_BALLOTS
                ? Optional.of(BrokenRule.of("form-not-lawful", now(COMMUNE_WIDE_BALLOTS).article(),
                        "Chủ tịch Ủy ban nhân dân cấp xã đã chọn hình thức “" + chosen.vi() + "” cho nội dung này",
                        "For this matter the commune chair chose '" + chosen.en() + "'"))
                : check(kind, form, meetingFailed);
    }

    /** @return empty when the form is lawful for the kind now; else which rule forbids it */
    public static Optional<BrokenRule> check(MatterKind kind, VotingForm form, boolean meetingFailed) {
        if (of(kind, meetingFailed).contains(form)) {
            return Optional.empty();
        }
        Article article = form == ONLINE_VOTE
                ? ONLINE_ONLY_FOR_SELF_GOVERNANCE
                : now(ROWS.stream().filter(row -> row.kind == kind && row.form == form).findFirst().orElseThrow()
                        .lawful())
                        .article();
        return Optional.of(BrokenRule.of("form-not-lawful", article,
                "Nội dung “" + kind.vi() + "” không được quyết định bằng hình thức “" + form.vi() + "” ở bước này",
                "A matter of the kind '" + kind.en() + "' may not be decided by '" + form.en() + "' at this step"));
    }
}
