package vn.danchu.consultation.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.meeting.rules.HeadPost;
import vn.danchu.consultation.meeting.rules.Occasion;

/**
 * A community meeting as it is called.
 *
 * @param rollId
 *            the signed roll on which its votes are counted
 * @param headPost
 *            how the post of the head stands; what is on record of the village's officials goes before it
 * @param authority
 *            the document of the commune by which the convenor calls it; only where the law asks for one
 * @param chair
 *            name of the person who chairs
 * @param matters
 *            the agenda, in order
 */
public record CallMeeting(@NotNull UUID villageId, @NotNull UUID rollId, @NotNull Occasion occasion,
        @Schema(description = "Absent where the village's officials are on record") @Nullable HeadPost headPost,
        @Size(max = 200) @Schema(examples = "Quyết định số 12/QĐ-UBND") @Nullable String authority,
        @NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn Trưởng") String chair,
        @NotNull @Schema(examples = "2026-11-25T19:00:00+07:00") OffsetDateTime startsAt,
        @NotBlank @Size(max = 300) @Schema(examples = "Nhà văn hóa thôn Bản Mới") String place,
        @Valid @Schema(description = "Absent where the whole village meets") @Nullable ClusterOfPlan cluster,
        @NotNull @Size(min = 1, max = 20) @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000041\"]") List<@NotNull UUID> matters) {

    /** The cluster that meets, and the approved plan by which it does. */
    public record ClusterOfPlan(@NotNull UUID planId, @NotNull UUID clusterId) {
    }
}
