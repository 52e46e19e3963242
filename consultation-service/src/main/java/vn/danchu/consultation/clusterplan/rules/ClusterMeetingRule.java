package vn.danchu.consultation.clusterplan.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** When a village may meet by clusters, and what holds then: Law 10/2022/QH15 Art. 18(3), Decree 59/2023 Art. 3(1)đ and (6). */
public final class ClusterMeetingRule {
    private static final Article MAY_MEET = Article.of(Act.LAW_10_2022, "18(3)");
    private static final Article ATTENDING = Article.of(Act.LAW_10_2022, "18(1)");
    private static final Article CHAIR = Article.of(Act.DECREE_59_2023, "3(1)đ");
    private static final Article PLAN = Article.of(Act.DECREE_59_2023, "3(6)");
    private static final Article CANDIDATES = Article.of(Act.DECREE_59_2023, "3(5)b");
    private static final Article HEAD_QUESTION = Article.of(Act.LAW_10_2022, "15(4)");

    /** From so many households on a village may meet by clusters; one whose people live scattered may with fewer. */
    public static final Dated<Integer> HOUSEHOLDS_LEAST = Dated.sinceEntryIntoForce(200, MAY_MEET);

    private ClusterMeetingRule() {
    }

    /** @return whether a village of so many households may meet by clusters */
    public static Optional<BrokenRule> mayMeet(long households, boolean scattered, LocalDate day) {
        int least = HOUSEHOLDS_LEAST.on(day);
        return households >= least || scattered
                ? Optional.empty()
                : broken("too-few-households-for-clusters", MAY_MEET,
                        "Chỉ họp theo cụm khi thôn có từ " + least + " hộ gia đình trở lên, ở đây có " + households
                                + ", hoặc khi dân cư sinh sống không tập trung; khi đó cần nêu rõ",
                        "A village meets by clusters from " + least + " households on, here are " + households
                                + ", or when its people live scattered; then say how");
    }

    /**
     * @param kind
     *            the point of Art. 15 of the law to which a matter belongs
     * @return whether it may be decided by clusters: the head authorises who chairs, and does not chair a vote on the head
     */
    public static Optional<BrokenRule> decidable(Article kind) {
        return kind.equals(HEAD_QUESTION)
                ? broken("head-question-not-by-clusters", CHAIR,
                        "Việc bầu, cho thôi làm Trưởng thôn không do Trưởng thôn chủ trì nên không họp theo cụm",
                        "The head does not chair the vote on who is head, so no cluster meeting can be held on it")
                : Optional.empty();
    }

    /** @return whether all clusters vote on one list: who stands up in one of them cannot be voted for where others have met */
    public static Optional<BrokenRule> sameListForAll(boolean nobodyAdded) {
        return nobodyAdded
                ? Optional.empty()
                : broken("one-list-for-all-clusters", CANDIDATES,
                        "Mọi cụm bầu theo cùng một danh sách, chốt trước khi cụm đầu tiên bầu; không bổ sung người tại một cụm",
                        "All clusters vote on one list, closed before the first of them votes; no cluster adds to it");
    }

    /** @return whether every household of the village has a cluster in which it meets */
    public static Optional<BrokenRule> everybodyMeets(long householdsWithout, Collection<String> someOfThem) {
        return householdsWithout == 0
                ? Optional.empty()
                : broken("household-without-cluster", ATTENDING,
                        householdsWithout + " hộ chưa thuộc cụm nào: " + String.join(", ", someOfThem),
                        householdsWithout + " households are of no cluster: " + String.join(", ", someOfThem));
    }

    /** @return whether the plan has a meeting for each cluster of the village, and no other */
    public static Optional<BrokenRule> complete(boolean eachOnce) {
        return eachOnce
                ? Optional.empty()
                : broken("clusters-differ-from-roll", PLAN,
                        "Phương án phải có một cuộc họp cho từng cụm dân cư trong danh sách hộ, không thừa, không thiếu",
                        "The plan has one meeting for each cluster on the roll, no more and no fewer");
    }

    /** @return whether this person may be authorised to chair a cluster's meeting */
    public static Optional<BrokenRule> mayChair(ClusterChair chairedBy, boolean livesInCluster) {
        return chairedBy != ClusterChair.RESPECTED_CITIZEN || livesInCluster
                ? Optional.empty()
                : broken("chair-not-of-cluster", CHAIR,
                        "Công dân có uy tín được ủy quyền chủ trì phải cư trú tại cụm dân cư",
                        "A respected citizen who chairs lives in the cluster");
    }

    /** @return whether the commune committee can have decided on that day */
    public static Optional<BrokenRule> decided(LocalDate on, LocalDate reportedOn, LocalDate today) {
        if (on.isBefore(reportedOn)) {
            return Optional.of(BrokenRule.tooEarly("plan-decided-too-early", PLAN,
                    "Phương án được báo cáo ngày " + reportedOn, "The plan was reported on " + reportedOn, reportedOn));
        }
        return on.isAfter(today)
                ? broken("plan-decided-in-future", PLAN, "Ngày quyết định không thể ở tương lai",
                        "The day of the decision cannot lie in the future")
                : Optional.empty();
    }

    /** @return whether a cluster can have met on that day: only after the commune committee decided that it does */
    public static Optional<BrokenRule> held(LocalDate on, LocalDate decidedOn) {
        return on.isBefore(decidedOn)
                ? Optional.of(BrokenRule.tooEarly("cluster-met-before-plan", PLAN,
                        "Phương án họp theo cụm được quyết định ngày " + decidedOn,
                        "The plan of meetings by clusters was decided on " + decidedOn, decidedOn))
                : Optional.empty();
    }

    /** @return whether a stand-in calls a cluster's meeting: not anew where it was held and nobody came */
    public static Optional<BrokenRule> notHeldInVain(boolean heldAndNobodyCame) {
        return heldAndNobodyCame
                ? broken("cluster-met-and-nobody-came", PLAN,
                        "Cụm này đã họp mà không hộ nào đến; kết quả được tổng hợp mà không có cụm này",
                        "This cluster's meeting was held and nobody came; the results are merged without it")
                : Optional.empty();
    }

    /** @return whether a household may take part in a cluster's meeting: in its own, and there alone */
    public static Optional<BrokenRule> meetsHere(boolean ofThisCluster, String cluster) {
        return ofThisCluster
                ? Optional.empty()
                : broken("household-of-another-cluster", MAY_MEET,
                        "Hộ này dự họp ở cụm dân cư của mình, không phải ở " + cluster,
                        "This household meets in its own cluster and not in " + cluster);
    }

    /** @return whether the results may be merged: every cluster has met and voted, or nobody came */
    public static Optional<BrokenRule> mergeable(Collection<String> clustersWithout) {
        return clustersWithout.isEmpty()
                ? Optional.empty()
                : broken("cluster-without-result", PLAN,
                        "Chưa có kết quả cuộc họp của: " + String.join(", ", clustersWithout),
                        "There is no result of the meeting of: " + String.join(", ", clustersWithout));
    }

    /** @return the refusal of what would undo a cluster's count */
    public static BrokenRule alreadyCounted() {
        return BrokenRule.of("cluster-already-counted", MAY_MEET, "Đã có cụm kiểm đếm kết quả; hãy họp cho đủ các cụm",
                "A cluster has counted its voices; let the other clusters meet, too");
    }

    /** @return the refusal of another roll than that of the first cluster that met */
    public static BrokenRule onOneRoll() {
        return BrokenRule.of("clusters-on-one-roll", MAY_MEET,
                "Các cụm họp theo cùng danh sách hộ của ngày cụm đầu tiên họp",
                "All clusters meet on the roll of the day on which the first of them met");
    }

    /** @return the refusal of a second meeting of a cluster beside the one ahead */
    public static BrokenRule calledAlready() {
        return BrokenRule.of("cluster-meeting-called-already", PLAN, "Cuộc họp của cụm này đã được triệu tập",
                "A meeting of this cluster has been called");
    }

    /** @return the refusal of an agenda that is not that of the plan */
    public static BrokenRule agendaOfPlan() {
        return BrokenRule.of("cluster-agenda-not-of-plan", PLAN,
                "Chương trình phải gồm đúng các nội dung của phương án mà cụm chưa biểu quyết",
                "The agenda has exactly those matters of the plan on which the cluster has not voted");
    }

    /** @return the refusal of minutes on paper of a meeting that is kept here */
    public static BrokenRule keptHere() {
        return BrokenRule.of("cluster-meeting-kept-here", MAY_MEET, "Cuộc họp của cụm này được ghi trên hệ thống",
                "The meeting of this cluster is kept here");
    }

    /** @return the refusal of a meeting here of a cluster whose minutes are on paper */
    public static BrokenRule keptOnPaper() {
        return BrokenRule.of("cluster-meeting-kept-on-paper", MAY_MEET, "Cụm này đã họp với biên bản ghi trên giấy",
                "This cluster has met, and its minutes are kept on paper");
    }

    /** @return the refusal of second minutes of a cluster on a matter */
    public static BrokenRule minutesEntered() {
        return BrokenRule.of("cluster-minutes-entered", MAY_MEET, "Biên bản họp của cụm về nội dung này đã được ghi",
                "The minutes of this cluster on the matter have been entered");
    }

    /** @return the refusal of a matter that the plan does not name */
    public static BrokenRule matterNotOfPlan() {
        return BrokenRule.of("matter-not-in-cluster-plan", PLAN, "Nội dung này không có trong phương án",
                "The plan is not about this matter");
    }

    /** @return the refusal of a cluster that the plan does not name */
    public static BrokenRule clusterNotOfPlan() {
        return BrokenRule.of("cluster-not-in-plan", PLAN, "Cụm dân cư này không có trong phương án",
                "The plan has no such cluster");
    }

    /** @return the refusal of another roll or chair than the plan names */
    public static BrokenRule rollAndChairOfPlan() {
        return BrokenRule.of("roll-or-chair-not-of-plan", PLAN,
                "Danh sách hộ và người chủ trì phải đúng phương án đã được quyết định",
                "Roll and chair must be those of the plan");
    }

    /** @return the refusal of a plan that is declined without a word */
    public static BrokenRule reasonMissing() {
        return BrokenRule.of("cluster-plan-declined-without-reason", PLAN, "Hãy nêu lý do không chấp thuận",
                "Say why it is declined");
    }

    /** @return the refusal of one cluster that would state alone that too few came */
    public static BrokenRule countedTogether() {
        return BrokenRule.of("clusters-counted-together", MAY_MEET,
                "Số hộ có mặt được tính chung cho toàn thôn khi tổng hợp; hãy đưa nội dung ra biểu quyết",
                "Households are counted together when the clusters are merged; put the matter to the vote");
    }

    /** @return the refusal of a roll that leaves out who is at the meeting */
    public static BrokenRule attendingNotOnRoll() {
        return BrokenRule.of("attending-household-not-on-roll", ATTENDING,
                "Có hộ đang dự họp mà không có tên trong danh sách hộ này; hãy ghi hộ đó rời cuộc họp",
                "A household that is not on this roll is at the meeting; record that it leaves");
    }

    private static Optional<BrokenRule> broken(String rule, Article article, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
    }
}
