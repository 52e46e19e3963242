package vn.danchu.consultation.clusterplan.rules;

import static vn.danchu.consultation.clusterplan.rules.ClusterPlanState.AGREED;
import static vn.danchu.consultation.clusterplan.rules.ClusterPlanState.APPROVED;
import static vn.danchu.consultation.clusterplan.rules.ClusterPlanState.CONCLUDED;
import static vn.danchu.consultation.clusterplan.rules.ClusterPlanState.DECLINED;
import static vn.danchu.consultation.clusterplan.rules.ClusterPlanState.PLANNED;
import static vn.danchu.consultation.clusterplan.rules.ClusterPlanState.REPORTED;
import static vn.danchu.consultation.clusterplan.rules.ClusterPlanState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a plan of meetings by clusters, Decree 59/2023 Art. 3(6): from where each step may be taken, and where it leads. */
public enum ClusterPlanStep implements Step<ClusterPlanState> {
    // @formatter:off
    //       may start from                       leads to   in Vietnamese                                       in English
    AGREE   (EnumSet.of(PLANNED),                 AGREED,    "thống nhất phương án họp theo cụm",                "agree to the plan of meetings by clusters"),
    REPORT  (EnumSet.of(AGREED),                  REPORTED,  "báo cáo phương án với Ủy ban nhân dân cấp xã",     "report the plan to the commune committee"),
    APPROVE (EnumSet.of(REPORTED),                APPROVED,  "quyết định phương án họp theo cụm",                "decide on the plan"),
    DECLINE (EnumSet.of(REPORTED),                DECLINED,  "quyết định phương án họp theo cụm",                "decide on the plan"),
    HOLD    (EnumSet.of(APPROVED),                null,      "họp theo cụm",                                     "meet by clusters"),
    CONCLUDE(EnumSet.of(APPROVED),                CONCLUDED, "tổng hợp kết quả các cụm",                         "merge the results of the clusters"),
    WITHDRAW(EnumSet.range(PLANNED, APPROVED),    WITHDRAWN, "rút lại phương án họp theo cụm",                   "withdraw the plan");
    // @formatter:on

    private final Transition<ClusterPlanState> transition;

    ClusterPlanStep(Set<ClusterPlanState> from, ClusterPlanState to, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.DECREE_59_2023, "3(6)"), vi, en);
    }

    @Override
    public Transition<ClusterPlanState> transition() {
        return transition;
    }
}
