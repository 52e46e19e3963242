package vn.danchu.consultation.onlinevoteminutes;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.onlinevote.OnlineVote;
import vn.danchu.consultation.onlinevote.TeamMembership;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.territory.Territory;

/** The minutes in which the team reports the result to the village head, Decree 59/2023 Art. 5(4)a. */
@ApplicationScoped
class OnlineVoteMinutes {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    private final Territory territory = Territory.official();
    @Inject
    Participants participants;
    @Inject
    Rolls rolls;
    @Inject
    Villages villages;
    @Inject
    PdfRenderer renderer;

    /** @return the PDF of a closed vote; always the same bytes */
    byte[] render(OnlineVote vote) {
        OffsetDateTime closed = vote.closedAt().orElseThrow();
        Village village = villages.require(vote.villageId());
        String name = village.styleOn(closed.toLocalDate()).name();
        return renderer.render(new OfficialDocument("online-vote-minutes/" + vote.id(), closed,
                "Biên bản kết quả biểu quyết trực tuyến " + name, vote.title(), VIETNAMESE, "onlinevote/minutes",
                data(vote, village, name, closed)));
    }

    private Map<String, Object> data(OnlineVote vote, Village village, String name, OffsetDateTime closed) {
        Tally tally = vote.tally().orElseThrow();
        List<Participant> voted = participants.of(vote, "", Integer.MAX_VALUE);
        return Map.ofEntries(
                Map.entry("letterhead",
                        new Letterhead(territory.require(village.communeCode(), closed.toLocalDate()).nameWithKind(),
                                "Cộng đồng dân cư " + name, "…/BB", name, closed.toLocalDate())),
                Map.entry("village", name), Map.entry("subject", vote.title()),
                Map.entry("began", inWords(vote.openedAt().orElseThrow())),
                Map.entry("ended", inWords(vote.endedAt().orElseThrow())),
                Map.entry("team", vote.team().stream().map(OnlineVoteMinutes::inWords).toList()),
                Map.entry("leader",
                        vote.team().stream().filter(TeamMembership::leader).findFirst().orElseThrow().name()),
                Map.entry("households", rolls.require(vote.rollId()).households()),
                Map.entry("voted", voted.size()), Map.entry("yes", tally.yes()), Map.entry("no", tally.no()),
                Map.entry("other", tally.other()), Map.entry("participants", voted));
    }

    private static String inWords(OffsetDateTime time) {
        return HOUR.format(time) + ", " + Letterhead.inWords(time.toLocalDate());
    }

    private static String inWords(TeamMembership member) {
        return member.name() + (member.leader() ? " – Tổ trưởng" : " – thành viên");
    }
}
