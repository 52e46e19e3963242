package vn.danchu.consultation.ballotcount;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.TeamSeat;
import vn.danchu.consultation.ballotdelivery.HouseholdBallots;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.territory.Territory;

/** The minutes of counting household ballots (Decree 59/2023, Form 04). */
@ApplicationScoped
class BallotCountMinutes {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    private final Territory territory = Territory.official();
    @Inject
    HouseholdBallots ballots;
    @Inject
    Candidacies candidacies;
    @Inject
    Villages villages;
    @Inject
    PdfRenderer renderer;

    /** @return the PDF; the same bytes for the same count */
    byte[] render(BallotRound round, BallotCount count) {
        Village village = villages.require(round.villageId());
        return renderer.render(new OfficialDocument("ballot-minutes/" + round.id(), count.countedAt(),
                "Biên bản kiểm phiếu lấy ý kiến của hộ gia đình " + village.name(), round.title(), VIETNAMESE,
                "ballot/counting-minutes", data(round, count, village)));
    }

    private Map<String, Object> data(BallotRound round, BallotCount count, Village village) {
        LocalDate day = count.countedAt().toLocalDate();
        return Map.ofEntries(
                Map.entry("letterhead",
                        new Letterhead(territory.require(village.communeCode(), day).nameWithKind(),
                                "Cộng đồng dân cư " + village.name(), "…/BB", village.name(), day)),
                Map.entry("village", village.name()), Map.entry("time", inWords(count.countedAt())),
                Map.entry("subject", round.title()),
                Map.entry("period",
                        "từ " + inWords(round.beganAt().orElseThrow()) + " đến " + inWords(round.collectUntil())),
                Map.entry("team", round.team().stream().map(BallotCountMinutes::inWords).toList()),
                Map.entry("leader",
                        round.team().stream().filter(TeamSeat::leader).findFirst().orElseThrow().name()),
                Map.entry("witnesses", ballots.representatives(round, count.witnesses())),
                Map.entry("households", count.households()), Map.entry("givenOut", count.givenOut()),
                Map.entry("replaced", ballots.figures(round.id()).replaced()),
                Map.entry("returned", count.returned()),
                Map.entry("notReturned", count.households() - count.returned()),
                Map.entry("valid", count.valid()), Map.entry("invalid", count.invalid()),
                Map.entry("yes", count.tally().yes()), Map.entry("no", count.tally().no()),
                Map.entry("other", count.tally().other()),
                Map.entry("candidates", candidacies.named(round.matterId(), count.candidates())));
    }

    private static String inWords(OffsetDateTime time) {
        return HOUR.format(time) + ", " + Letterhead.inWords(time.toLocalDate());
    }

    private static String inWords(TeamSeat member) {
        return member.name() + (member.leader() ? " – Tổ trưởng" : " – thành viên");
    }
}
