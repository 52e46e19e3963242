package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.territory.Territory;

/** The minutes that merge the results of all clusters, Decree 59/2023 Art. 3(6). */
@ApplicationScoped
class ClusterMinutes {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<MeetingOutcome, String> IN_WORDS = Map.of(MeetingOutcome.ADOPTED, "được thông qua",
            MeetingOutcome.REJECTED, "không được thông qua", MeetingOutcome.NO_QUORUM,
            "chưa quyết định vì không đủ số hộ gia đình có mặt");
    private final Territory territory = Territory.official();
    @Inject
    Candidacies candidacies;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    PdfRenderer renderer;

    /** @return the PDF; the same bytes for the same result */
    byte[] render(ClusterPlan plan, ClusterResult result, MatterTotal total) {
        Village village = villages.require(plan.villageId());
        String name = village.styleOn(result.heldOn()).name();
        String subject = matters.require(result.matterId()).title();
        return renderer.render(new OfficialDocument("cluster-minutes/" + plan.id() + "/" + result.matterId(),
                result.mergedAt(), "Biên bản tổng hợp kết quả họp theo cụm dân cư " + name, subject, VIETNAMESE,
                "meeting/cluster-minutes", data(result, total, village, name, subject)));
    }

    private Map<String, Object> data(ClusterResult result, MatterTotal total, Village village, String name,
            String subject) {
        LocalDate mergedOn = result.mergedAt().toLocalDate();
        String commune = territory.require(village.communeCode(), mergedOn).nameWithKind();
        String post = village.postOfHead(mergedOn);
        return Map.ofEntries(
                Map.entry("letterhead",
                        new Letterhead(commune, "Cộng đồng dân cư " + name, "…/BB", name, mergedOn)),
                Map.entry("village", name), Map.entry("subject", subject),
                Map.entry("rows", rows(total)), Map.entry("households", result.households()),
                Map.entry("present", result.present()), Map.entry("yes", result.tally().yes()),
                Map.entry("no", result.tally().no()), Map.entry("other", result.tally().other()),
                Map.entry("candidates", candidacies.named(result.matterId(), total.candidates())),
                Map.entry("outcome", IN_WORDS.get(result.outcome())),
                Map.entry("title", post.toUpperCase(VIETNAMESE)), Map.entry("head", result.mergedBy()));
    }

    private static List<Row> rows(MatterTotal total) {
        return total.clusters().stream()
                .map(part -> new Row(part.cluster().clusterName(), Letterhead.inWords(part.heldOn()),
                        part.cluster().chair(), part.cluster().households(), part.present(), part.tally().yes(),
                        part.tally().no(), part.tally().other()))
                .toList();
    }

    /** A cluster's line. */
    public record Row(String name, String day, String chair, long households, long present, long yes, long no,
            long other) {
    }
}
