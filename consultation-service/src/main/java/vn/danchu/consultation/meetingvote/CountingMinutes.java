package vn.danchu.consultation.meetingvote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.attendance.AttendanceSheet;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.procedure.MeetingProcedure;
import vn.danchu.consultation.procedure.NamedPerson;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.web.OfficialClock;

/** The minutes of counting a secret ballot, made in three copies (Decree 59/2023, Form 02). */
@ApplicationScoped
class CountingMinutes {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    private final Territory territory = Territory.official();
    @Inject
    MeetingProcedure procedure;
    @Inject
    AttendanceSheet sheet;
    @Inject
    Candidacies candidacies;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    PdfRenderer renderer;

    /** @return the PDF; the same bytes for the same count */
    byte[] render(MeetingVote vote, Meeting meeting) {
        Instant countedAt = vote.countedAt().filter(counted -> vote.ballots().handedOut() != null)
                .orElseThrow(() -> Refused.notFound("Chưa có biên bản kiểm phiếu của lượt biểu quyết này",
                        "There are no counting minutes of this vote"));
        OffsetDateTime counted = countedAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
        Village village = villages.require(meeting.villageId());
        String name = meeting.community(village.styleOn(meeting.day()).name());
        return renderer.render(new OfficialDocument("counting-minutes/" + vote.id(), counted,
                "Biên bản kiểm phiếu tại cuộc họp của cộng đồng dân cư " + name,
                matters.require(vote.matterId()).title(), VIETNAMESE, "meeting/counting-minutes",
                data(vote, meeting, village, counted)));
    }

    private Map<String, Object> data(MeetingVote vote, Meeting meeting, Village village, OffsetDateTime counted) {
        Ballots ballots = vote.ballots();
        Tally tally = vote.tally().orElseThrow();
        List<NamedPerson> board = procedure.countingBoard(meeting.id());
        String name = village.styleOn(meeting.day()).name();
        String commune = territory.require(village.communeCode(), meeting.day()).nameWithKind();
        return Map.ofEntries(
                Map.entry("letterhead",
                        new Letterhead(commune, "Cộng đồng dân cư " + name, "…/BB", name,
                                counted.toLocalDate())),
                Map.entry("village", meeting.community(name)),
                Map.entry("time", HOUR.format(counted) + ", " + Letterhead.inWords(counted.toLocalDate())),
                Map.entry("place", meeting.place()),
                Map.entry("subject", matters.require(vote.matterId()).title()),
                Map.entry("board", board.stream().map(CountingMinutes::inWords).toList()),
                Map.entry("head", procedure.headOfCountingBoard(meeting.id()).orElseThrow().name()),
                Map.entry("witnesses",
                        sheet.representatives(meeting.id(),
                                List.of(ballots.firstWitness(), ballots.secondWitness()))),
                Map.entry("present", vote.present().orElseThrow()), Map.entry("handedOut", ballots.handedOut()),
                Map.entry("returned", ballots.returned()), Map.entry("valid", ballots.valid()),
                Map.entry("invalid", ballots.invalid()), Map.entry("yes", tally.yes()), Map.entry("no", tally.no()),
                Map.entry("other", tally.other()),
                Map.entry("candidates", candidacies.named(vote.matterId(), vote.candidates())));
    }

    private static String inWords(NamedPerson member) {
        return member.name() + (member.head() ? " – Trưởng ban" : " – thành viên");
    }
}
