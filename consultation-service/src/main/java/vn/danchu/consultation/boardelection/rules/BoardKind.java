package vn.danchu.consultation.boardelection.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** The boards on which people sit whom a village elects, and who may: Law 10/2022/QH15 Art. 37(2) and 42(2). */
public enum BoardKind {
    // @formatter:off
    //                    who may    in Vietnamese                                       what nobody is who sits on it
    INVESTMENT_SUPERVISION("42(2)", "thành viên Ban Giám sát đầu tư của cộng đồng",
            "cán bộ, công chức cấp xã; không có người thân là người có thẩm quyền quyết định đầu tư, chủ đầu tư hoặc đại diện chủ đầu tư, đơn vị tư vấn của chủ đầu tư, nhà thầu dự án hoặc đơn vị tư vấn, giám sát của nhà thầu, người trực tiếp quản lý dự án đầu tư trên địa bàn cấp xã"),
    PEOPLES_INSPECTION    ("37(2)", "thành viên Ban Thanh tra nhân dân",
            "cán bộ, công chức cấp xã, người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố");
    // @formatter:on

    private final Article standard;
    private final String seat;
    private final String barred;

    BoardKind(String standard, String seat, String barred) {
        this.standard = Article.of(Act.LAW_10_2022, standard);
        this.seat = seat;
        this.barred = barred;
    }

    /** @return what somebody becomes who is elected to it, in Vietnamese */
    public String seat() {
        return seat;
    }

    /** @return who does not sit on it, in Vietnamese, for the rule register */
    public Dated<String> notOf() {
        return Dated.sinceEntryIntoForce(barred, standard);
    }

    /** @return whether it is confirmed that the person lives there for good and is none of those who cannot sit on the board */
    public Optional<BrokenRule> mayStand(String name, boolean confirmed) {
        return confirmed
                ? Optional.empty()
                : Optional.of(BrokenRule.of("board-candidate-barred", standard,
                        "Chưa xác nhận %s là công dân thường trú trên địa bàn và không đồng thời là %s".formatted(name,
                                barred),
                        "It is not confirmed that %s lives there for good and is nobody whom the law keeps off the board"
                                .formatted(name)));
    }
}
