package vn.danchu.consultation.communewide.rules;

import static vn.danchu.consultation.communewide.rules.CommuneMatterState.ADOPTED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.AGREED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.EFFECTIVE;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.OPEN;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.PROPOSED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.REJECTED;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a matter of the whole commune, Law 10/2022/QH15 Art. 16(1) and 21: where each step starts and leads. */
public enum CommuneMatterStep implements Step<CommuneMatterState> {
    // @formatter:off
    //         may start from                leads to   rests on  in Vietnamese                               in English
    AGREE     (EnumSet.of(PROPOSED),         AGREED,    "16(1)",  "thống nhất nội dung",                      "agree to the matter"),
    OPEN_IT   (EnumSet.of(AGREED),           OPEN,      "16(1)",  "đưa ra các thôn bàn và quyết định",        "put the matter before the villages"),
    ADOPT     (EnumSet.of(OPEN),             ADOPTED,   "21(1)",  "kết luận",                                 "conclude the matter"),
    REJECT    (EnumSet.of(OPEN),             REJECTED,  "21(1)",  "kết luận",                                 "conclude the matter"),
    SET_EFFECT(EnumSet.of(ADOPTED),          EFFECTIVE, "21(2)",  "quyết định thời điểm có hiệu lực",         "set the day of effect");
    // @formatter:on

    private final Transition<CommuneMatterState> transition;

    CommuneMatterStep(Set<CommuneMatterState> from, CommuneMatterState to, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.LAW_10_2022, article), vi, en);
    }

    @Override
    public Transition<CommuneMatterState> transition() {
        return transition;
    }
}
