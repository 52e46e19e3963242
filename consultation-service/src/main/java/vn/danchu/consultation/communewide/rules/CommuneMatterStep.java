package vn.danchu.consultation.communewide.rules;

import static vn.danchu.consultation.communewide.rules.CommuneMatterState.ABOLISHED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.ADOPTED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.AGREED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.ANNULLED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.CONCLUDED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.EFFECTIVE;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.OPEN;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.PROPOSED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.REJECTED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.REPLACED;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.STANDING;
import static vn.danchu.consultation.communewide.rules.CommuneMatterState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a matter of the whole commune, Law 10/2022/QH15 Art. 16(1) and 21 to 23: where each step starts and leads. */
public enum CommuneMatterStep implements Step<CommuneMatterState> {
    // @formatter:off
    //               may start from        leads to   rests on  in Vietnamese                                                    in English
    AGREE            (EnumSet.of(PROPOSED), AGREED,    "16(1)",  "thống nhất nội dung",                                           "agree to the matter"),
    OPEN_IT          (EnumSet.of(AGREED),   OPEN,      "16(1)",  "đưa ra các thôn bàn và quyết định",                             "put the matter before the villages"),
    WITHDRAW         (EnumSet.of(PROPOSED, AGREED), WITHDRAWN, "16(1)", "rút lại nội dung",                                        "withdraw the matter"),
    ADOPT            (EnumSet.of(OPEN),     ADOPTED,   "21(1)",  "kết luận",                                                      "conclude the matter"),
    REJECT           (EnumSet.of(OPEN),     REJECTED,  "21(1)",  "kết luận",                                                      "conclude the matter"),
    SET_EFFECT       (EnumSet.of(ADOPTED),  EFFECTIVE, "21(2)",  "quyết định thời điểm có hiệu lực",                              "set the day of effect"),
    REQUEST_CHANGE   (STANDING,             null,      "22(2)",  "đề nghị sửa đổi quyết định",                                    "ask for a change of the decision"),
    ANNUL            (STANDING,             ANNULLED,  "22(2)",  "bãi bỏ quyết định",                                             "annul the decision"),
    AMEND            (STANDING,             null,      "22(3)",  "sửa đổi, bổ sung quyết định",                                   "amend the decision"),
    REPLACE          (STANDING,             REPLACED,  "22(3)",  "thay thế quyết định",                                           "replace the decision"),
    ABOLISH          (STANDING,             ABOLISHED, "22(3)",  "tự bãi bỏ quyết định",                                          "abolish the decision"),
    // The council hears how the people were asked, also of what they rejected.
    REPORT_TO_COUNCIL(CONCLUDED,            null,      "23(1)",  "báo cáo Hội đồng nhân dân về việc tổ chức để Nhân dân bàn",      "report to the people's council");
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
