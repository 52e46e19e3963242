package vn.danchu.consultation.election;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.candidacy.Candidate.BroughtBy;
import vn.danchu.consultation.community.Village;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.web.OfficialClock;

/** The minutes of the Front committee's meeting on the candidates (Decree 59/2023, Form 05). */
@ApplicationScoped
class FrontMinutes {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final Territory territory = Territory.official();
    @Inject
    PdfRenderer renderer;

    /** @return the PDF; the same bytes for the same minutes */
    byte[] render(Election election, Village village) {
        FrontMeeting meeting = election.frontMeeting().orElseThrow(() -> Refused
                .notFound("Chưa có biên bản về người ứng cử", "There are no minutes on the candidates"));
        return renderer.render(new OfficialDocument("candidate-minutes/" + election.id() + "/" + meeting.minutesOn(),
                meeting.minutesOn().atStartOfDay(OfficialClock.ZONE).toOffsetDateTime(),
                "Biên bản cuộc họp dự kiến danh sách người ứng cử " + village.postOfHead(meeting.minutesOn()),
                village.postOfHead(meeting.minutesOn()) + " " + village.styleOn(meeting.minutesOn()).name(), VIETNAMESE,
                "election/candidate-minutes",
                data(election, meeting, village)));
    }

    private Map<String, Object> data(Election election, FrontMeeting meeting, Village village) {
        String commune = territory.require(village.communeCode(), meeting.minutesOn()).nameWithKind();
        List<Candidate> candidates = election.candidates().stream()
                .filter(candidate -> candidate.broughtBy() == BroughtBy.FRONT_COMMITTEE).toList();
        return Map.ofEntries(
                Map.entry("letterhead",
                        new Letterhead(commune, "Ban công tác Mặt trận " + village.styleOn(meeting.minutesOn()).name(),
                                "…/BB", village.styleOn(meeting.minutesOn()).name(),
                                meeting.minutesOn())),
                Map.entry("post", village.postOfHead(meeting.minutesOn())),
                Map.entry("village", village.styleOn(meeting.minutesOn()).name()),
                Map.entry("day", Letterhead.inWords(meeting.minutesOn())),
                Map.entry("place", meeting.minutesPlace()), Map.entry("members", meeting.committeeMembers()),
                Map.entry("attending", meeting.committeeAttending()),
                Map.entry("absent", meeting.committeeMembers() - meeting.committeeAttending()),
                Map.entry("chair", meeting.minutesChair()), Map.entry("secretary", meeting.minutesSecretary()),
                Map.entry("agreed", Letterhead.inWords(meeting.partyCellAgreedOn())),
                Map.entry("meetingDay", Letterhead.inWords(election.meetingDay())),
                Map.entry("candidates",
                        candidates.stream().map(
                                candidate -> Map.of("name", candidate.name(), "born", candidate.yearOfBirth(),
                                        "residence", candidate.residenceEvidence()))
                                .toList()));
    }
}
