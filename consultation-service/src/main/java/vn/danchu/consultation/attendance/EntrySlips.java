package vn.danchu.consultation.attendance;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.attendance.EntryCodes.IssuedCode;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.documents.QrCode;

/** Slips that go round with the notice, one a household, to be shown at the door. */
@ApplicationScoped
class EntrySlips {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    @Inject
    PdfRenderer renderer;

    /** A slip as its page shows it. */
    public record Slip(String householdNumber, String representative, String code, String picture) {
    }

    byte[] render(Meeting meeting, Village village, List<IssuedCode> codes, OffsetDateTime now) {
        String name = village.styleOn(meeting.day()).name();
        List<Slip> slips = codes.stream().map(issued -> new Slip(issued.householdNumber(), issued.representative(),
                issued.code(), QrCode.asImage(issued.code()))).toList();
        return renderer.render(new OfficialDocument("entry-slips/" + meeting.id(), now,
                "Phiếu dự họp cộng đồng dân cư " + name, "Cuộc họp " + Letterhead.inWords(meeting.day()), VIETNAMESE,
                "meeting/entry-slips",
                Map.of("village", name, "time",
                        HOUR.format(meeting.startsAt()) + ", " + Letterhead.inWords(meeting.day()),
                        "place", meeting.place(), "slips", slips)));
    }
}
