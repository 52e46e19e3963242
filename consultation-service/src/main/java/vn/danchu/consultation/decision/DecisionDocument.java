package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.web.OfficialClock;

/** The written decision, with everything that Law 10/2022/QH15 Art. 20(2) asks for (Decree 59/2023, Form 03). */
@ApplicationScoped
class DecisionDocument {
    private static final String TEMPLATE = "decision/community-decision";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final Territory territory = Territory.official();
    @Inject
    PdfRenderer renderer;

    /** @return the PDF; the same bytes for the same decision, so that a copy can be compared */
    byte[] render(Decision decision, Village village) {
        LocalDate votedOn = decision.count().votedOn();
        String title = "Quyết định số " + decision.number() + " của cộng đồng dân cư " + village.name();
        return renderer.render(new OfficialDocument(decision.id() + "/" + decision.version(),
                votedOn.atStartOfDay(OfficialClock.ZONE).toOffsetDateTime(), title, decision.title(), VIETNAMESE,
                TEMPLATE,
                data(decision, village)));
    }

    private Map<String, Object> data(Decision decision, Village village) {
        VoteCount count = decision.count();
        Dated.Row<Share> threshold = AdoptionThreshold.on(decision.kind(), count.votedOn());
        Signatories names = decision.signatories().orElse(new Signatories("", "", "", ""));
        String commune = territory.require(village.communeCode(), count.votedOn()).nameWithKind();
        boolean adopted = decision.outcome() == Outcome.ADOPTED;
        return Map.ofEntries(
                Map.entry("letterhead", new Letterhead(commune, "Cộng đồng dân cư " + village.name(), decision.number(),
                        village.name(), count.votedOn())),
                Map.entry("village", village.name()), Map.entry("headTitle", village.headTitle()),
                Map.entry("subject", decision.title()), Map.entry("time", Letterhead.inWords(count.votedOn())),
                Map.entry("households", count.households()), Map.entry("present", count.participants()),
                Map.entry("absent", count.households() - count.participants()),
                Map.entry("discussed", decision.title()), Map.entry("form", decision.form().vi()),
                Map.entry("yes", count.yes()), Map.entry("no", count.no()), Map.entry("other", count.other()),
                Map.entry("threshold", threshold.value().text() + " tổng số đại diện hộ gia đình"),
                Map.entry("article", threshold.article().vi()), Map.entry("adopted", adopted),
                Map.entry("decided", decision.proposal()), Map.entry("head", names.villageHead()),
                Map.entry("frontHead", names.frontHead()), Map.entry("householdOne", names.firstHousehold()),
                Map.entry("householdTwo", names.secondHousehold()));
    }
}
