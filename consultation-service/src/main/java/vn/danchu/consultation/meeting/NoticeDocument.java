package vn.danchu.consultation.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.clusterplan.rules.ClusterChair;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.web.OfficialClock;

/** The written notice of a meeting, to be posted and handed round (Decree 59/2023, Form 01). */
@ApplicationScoped
class NoticeDocument {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    private final Territory territory = Territory.official();
    @Inject
    PdfRenderer renderer;

    /** @return the PDF; the same bytes for the same meeting */
    byte[] render(Meeting meeting, Village village) {
        return renderer.render(new OfficialDocument("meeting-notice/" + meeting.id(),
                meeting.calledAt().atZone(OfficialClock.ZONE).toOffsetDateTime(),
                "Thông báo họp cộng đồng dân cư " + nameWhenCalled(meeting, village),
                "Cuộc họp " + Letterhead.inWords(meeting.day()),
                VIETNAMESE, "meeting/meeting-notice", data(meeting, village)));
    }

    private Map<String, Object> data(Meeting meeting, Village village) {
        LocalDate calledOn = LocalDate.ofInstant(meeting.calledAt(), OfficialClock.ZONE);
        String name = nameWhenCalled(meeting, village);
        String title = meeting.convenor() == Convenor.VILLAGE_HEAD
                ? village.postOfHead(calledOn)
                : meeting.convenor().vi();
        List<String> agenda = meeting.agenda().stream().map(AgendaItem::title).toList();
        return Map.of("letterhead",
                new Letterhead(territory.require(village.communeCode(), calledOn).nameWithKind(),
                        "Cộng đồng dân cư " + name, "…/TB", name, calledOn),
                "village", meeting.community(name), "day", Letterhead.inWords(meeting.day()), "hour",
                HOUR.format(meeting.startsAt()), "place", meeting.place(), "agenda", agenda, "papers",
                meeting.papersDue(), "title", title, "signer", signer(meeting, title).toUpperCase(VIETNAMESE), "chair",
                meeting.chair());
    }

    private static String signer(Meeting meeting, String title) {
        return meeting.part().filter(part -> part.chairedBy() != ClusterChair.VILLAGE_HEAD)
                .map(part -> "Người được " + title + " ủy quyền chủ trì").orElse(title);
    }

    private static String nameWhenCalled(Meeting meeting, Village village) {
        return village.styleOn(LocalDate.ofInstant(meeting.calledAt(), OfficialClock.ZONE)).name();
    }
}
