package vn.danchu.consultation.change.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** When the commune committee annuls that a village is not in favour of a matter of the commune, Law 10/2022/QH15 Art. 22(1)b. */
public final class RejectedPart {
    /** The only ground: a "no" decides nothing whose content could break the law. */
    public static final Dated<Ground> ANNULLED_ON = Dated.sinceEntryIntoForce(Ground.PROCEDURE_BREACHED,
            Article.of(Act.LAW_10_2022, "22(1)b"));

    private RejectedPart() {
    }

    /**
     * @param rejected
     *            whether the households did not adopt the matter
     * @return whether their result may be annulled on the ground
     */
    public static Optional<BrokenRule> annullable(boolean rejected, Ground ground, LocalDate takenOn) {
        Dated.Row<Ground> row = ANNULLED_ON.rowOn(takenOn);
        return !rejected || ground == row.value()
                ? Optional.empty()
                : Optional.of(BrokenRule.of("rejection-stands", row.article(),
                        "Thôn không tán thành thì chỉ bãi bỏ kết quả khi không tuân thủ trình tự, thủ tục",
                        "That a village is not in favour is annulled only where the procedure was not followed"));
    }
}
