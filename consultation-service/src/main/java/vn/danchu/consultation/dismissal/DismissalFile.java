package vn.danchu.consultation.dismissal;

import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.dismissal.rules.DismissalCause;

/**
 * What the papers of a dismissal say; only for officials of the unit. Who petitioned is told to nobody.
 *
 * @param petitioners
 *            how many households petitioned
 * @param chairDecision
 *            what the commune chair answered a proposal of the Front; absent unless he did
 * @param committeeDecision
 *            what the commune committee decided in the place of the community; absent unless it did
 */
public record DismissalFile(UUID id, @Schema(examples = "Hoàng Văn Trưởng") String headName,
        @Schema(examples = "Không tổ chức họp thôn từ đầu năm") String reason, Set<DismissalCause> causes,
        @Schema(examples = "31") int petitioners, @Nullable ChairDecision chairDecision,
        @Nullable CommitteeDecision committeeDecision) {

    static DismissalFile of(Dismissal dismissal) {
        return new DismissalFile(dismissal.id(), dismissal.headName(), dismissal.reason(), dismissal.causes(),
                dismissal.petitioners(), dismissal.chairDecision().orElse(null),
                dismissal.committeeDecision().orElse(null));
    }
}
