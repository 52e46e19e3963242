package vn.danchu.consultation.dismissal.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** Why a community may be asked to dismiss its head: the three cases of Decree 59/2023 Art. 9(1), and no other. */
public enum DismissalGround {
    // @formatter:off
    /** The head asks for it in writing, for health, family or other personal reasons. */
    OWN_REQUEST   ("9(1)a", "đơn xin thôi của người giữ chức vụ"),
    /** The head of the village's Front committee proposes it, for causes that the decree lists. */
    FRONT_PROPOSAL("9(1)b", "đề nghị của Trưởng Ban công tác Mặt trận"),
    /** The households petition for it. */
    PETITION      ("9(1)b", "kiến nghị của các hộ gia đình");
    // @formatter:on

    private final Article article;
    private final String vi;

    DismissalGround(String article, String vi) {
        this.article = Article.of(Act.DECREE_59_2023, article);
        this.vi = vi;
    }

    /** @return where the decree names the case */
    public Article article() {
        return article;
    }

    /** @return the case in Vietnamese, in few words */
    public String vi() {
        return vi;
    }

    /** @return where it begins: the Front head proposes to the commune chair, who considers it; the others are before the households */
    public DismissalState begins() {
        return this == FRONT_PROPOSAL ? DismissalState.PROPOSED : DismissalState.FILED;
    }

    /** @return whether what was asked for may be taken back: no official takes back what the households ask for */
    public Optional<BrokenRule> withdrawable() {
        return this == PETITION
                ? Optional.of(BrokenRule.of("petition-not-withdrawable", article,
                        "Kiến nghị của ít nhất một nửa số hộ gia đình phải được đưa ra họp; không ai rút thay các hộ",
                        "What at least half of all households petition for is put to the meeting; nobody takes it back for them"))
                : Optional.empty();
    }

    /** @return whether so many causes of the decree's list fit the case: a proposal of the Front names them, nobody else does */
    public Optional<BrokenRule> causesFit(int causes) {
        if (this == FRONT_PROPOSAL && causes == 0) {
            return Optional.of(BrokenRule.of("cause-missing", article,
                    "Đề nghị cho thôi phải nêu ít nhất một lý do mà Nghị định quy định",
                    "The proposal names at least one of the causes that the decree lists"));
        }
        return this == FRONT_PROPOSAL || causes == 0
                ? Optional.empty()
                : Optional.of(BrokenRule.of("cause-not-asked-for", article,
                        "Chỉ đề nghị của Trưởng Ban công tác Mặt trận nêu lý do theo danh mục của Nghị định",
                        "Only the proposal of the Front head names causes of the decree's list"));
    }
}
