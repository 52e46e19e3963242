package vn.danchu.consultation.initiative.rules;

import static vn.danchu.consultation.initiative.rules.InitiativeState.APPROVED;
import static vn.danchu.consultation.initiative.rules.InitiativeState.COLLECTING;
import static vn.danchu.consultation.initiative.rules.InitiativeState.DECLINED;
import static vn.danchu.consultation.initiative.rules.InitiativeState.SUBMITTED;
import static vn.danchu.consultation.initiative.rules.InitiativeState.TABLED;
import static vn.danchu.consultation.initiative.rules.InitiativeState.VILLAGE_ENDED;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a citizen's initiative, Law 10/2022/QH15 Art. 16(3). */
public enum InitiativeStep implements Step<InitiativeState> {
    // @formatter:off
    //               may start from                                leads to    in Vietnamese                            in English
    CONSENT         (EnumSet.of(COLLECTING),                       null,       "ghi ý kiến đồng thuận",                 "consent to it"),
    // The law is silent on taking a consent back. Until the initiative is tabled nothing rests on it but the household's own word.
    TAKE_BACK       (EnumSet.of(COLLECTING, SUBMITTED, APPROVED),  null,       "rút ý kiến đồng thuận",                 "take a consent back"),
    SUBMIT          (EnumSet.of(COLLECTING),                       SUBMITTED,  "gửi sáng kiến đến Trưởng thôn",         "send it to the village head"),
    FALL_BACK       (EnumSet.of(SUBMITTED),                        COLLECTING, "lấy thêm ý kiến đồng thuận",            "go on collecting"),
    APPROVE         (EnumSet.of(COLLECTING),                       APPROVED,   "tán thành sáng kiến",                   "approve it"),
    TABLE           (EnumSet.of(SUBMITTED, APPROVED),              TABLED,     "đưa sáng kiến ra cộng đồng dân cư",     "put it before the households"),
    DECLINE         (EnumSet.of(SUBMITTED, APPROVED),              DECLINED,   "từ chối đưa sáng kiến ra",              "decline it"),
    // A tenth of its households is asked for of a village; no other village inherits it.
    END_WITH_VILLAGE(EnumSet.range(COLLECTING, APPROVED), VILLAGE_ENDED, Article.of(Act.DECREE_185_2026, "8"), "kết thúc sáng kiến cùng với thôn", "end it with the village");
    // @formatter:on

    private final Transition<InitiativeState> transition;

    InitiativeStep(Set<InitiativeState> from, InitiativeState to, String vi, String en) {
        this(from, to, InitiativeRule.ARTICLE, vi, en);
    }

    InitiativeStep(Set<InitiativeState> from, InitiativeState to, Article article, String vi, String en) {
        transition = new Transition<>(from, to, article, vi, en);
    }

    @Override
    public Transition<InitiativeState> transition() {
        return transition;
    }
}
