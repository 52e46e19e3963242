package vn.danchu.consultation.ballotdelivery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.candidacy.NamedVotes;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.EffectFrom;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.Territory;

/**
 * A sheet of ballots, with everything that Decree 59/2023 Art. 4(5)b asks for, to be printed for all households and cut.
 * The ballots bear no number: none can be told from another. The head's own signature makes one a ballot, or, on what the whole
 * commune decides, the stamp of its committee.
 */
@ApplicationScoped
class BallotPaper {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    // In characters; a longer text takes the sheet for itself.
    private static final int LONGEST_OF_HALF_A_SHEET = 500;
    private static final int MOST_CANDIDATES_OF_HALF_A_SHEET = 4;
    private final Territory territory = Territory.official();
    @Inject
    Candidacies candidacies;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    PdfRenderer renderer;

    /** @return the PDF; the same bytes for the same round */
    byte[] render(BallotRound round) {
        LocalDate issuedOn = round.issuedOn().orElseThrow(() -> Refused.notFound(
                "Kế hoạch chưa ban hành nên chưa có phiếu", "The plan is not issued; there are no ballots yet"));
        Village village = villages.require(round.villageId());
        return renderer.render(new OfficialDocument("ballots/" + round.id(), round.collectUntil(),
                "Phiếu lấy ý kiến hộ gia đình " + village.styleOn(issuedOn).name(), round.title(), VIETNAMESE,
                "ballot/ballot-paper",
                data(round, village, issuedOn)));
    }

    private Map<String, Object> data(BallotRound round, Village village, LocalDate issuedOn) {
        OffsetDateTime end = round.collectUntil();
        List<NamedVotes> candidates = candidacies.named(round.matterId(), List.of());
        boolean halfSheet = round.proposal().length() <= LONGEST_OF_HALF_A_SHEET
                && candidates.size() <= MOST_CANDIDATES_OF_HALF_A_SHEET;
        boolean ofTheCommune = matters.require(round.matterId()).effectFrom(issuedOn) == EffectFrom.COMMUNE_RESULT;
        return Map.ofEntries(
                Map.entry("commune", territory.require(village.communeCode(), issuedOn).nameWithKind()),
                Map.entry("village", village.styleOn(issuedOn).name()),
                Map.entry("headTitle", village.headTitle(issuedOn)), Map.entry("stamped", ofTheCommune),
                Map.entry("subject", round.title()), Map.entry("proposal", round.proposal()),
                Map.entry("candidates", candidates), Map.entry("seats", candidacies.seats(round.matterId())),
                Map.entry("end", HOUR.format(end) + ", " + Letterhead.inWords(end.toLocalDate())),
                Map.entry("ballotForm", round.ballotForm()), Map.entry("halfSheet", halfSheet),
                Map.entry("ballots", halfSheet ? List.of(1, 2) : List.of(1)));
    }
}
