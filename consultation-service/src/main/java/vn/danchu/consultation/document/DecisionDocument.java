package vn.danchu.consultation.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Signatories;
import vn.danchu.consultation.decision.rules.DocumentForm;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.documents.QrCode;
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
    @ConfigProperty(name = "danchu.public-address")
    String publicAddress;

    /** @return the PDF; the same bytes for the same content, so that a copy can be compared */
    byte[] render(Decision decision, Village village) {
        String digest = PrintedContent.of(decision).digest();
        LocalDate votedOn = decision.count().votedOn();
        String form = form(decision);
        String title = form + " số " + decision.number() + " của cộng đồng dân cư " + decision.villageName();
        Map<String, Object> data = new HashMap<>(vote(decision));
        data.putAll(names(decision, village));
        data.put("documentForm", form.toUpperCase(VIETNAMESE));
        data.put("check", check(decision, digest));
        return renderer.render(new OfficialDocument(decision.id() + "/" + digest,
                votedOn.atStartOfDay(OfficialClock.ZONE).toOffsetDateTime(), title, decision.title(), VIETNAMESE,
                TEMPLATE, data));
    }

    // Until its form is chosen, and in old documents, a decision goes by the law's word for all of them.
    private static String form(Decision decision) {
        return decision.signatories().map(Signatories::documentForm)
                .map(form -> form == DocumentForm.MINUTES && decision.count().form() == VotingForm.MEETING
                        ? "Biên bản cuộc họp"
                        : form.vi())
                .orElse("Quyết định");
    }

    private Map<String, Object> names(Decision decision, Village village) {
        LocalDate votedOn = decision.count().votedOn();
        Signatories names = decision.signatories().orElse(new Signatories(null, "", null, "", "", ""));
        String commune = territory.require(village.communeCode(), votedOn).nameWithKind();
        return Map.of(
                "letterhead", new Letterhead(commune, "Cộng đồng dân cư " + decision.villageName(), decision.number(),
                        decision.villageName(), votedOn),
                "village", decision.villageName(), "headTitle", titleOfHead(names, village, votedOn), "head",
                names.villageHead(),
                "frontHead", names.frontHead(), "householdOne", names.firstHousehold(),
                "householdTwo", names.secondHousehold());
    }

    private static String titleOfHead(Signatories names, Village village, LocalDate votedOn) {
        return names.headTitle() == null ? village.headTitle(votedOn) : names.headTitle().toUpperCase(VIETNAMESE);
    }

    private static Map<String, Object> vote(Decision decision) {
        VoteCount count = decision.count();
        Dated.Row<Share> threshold = AdoptionThreshold.on(decision.kind(), count.votedOn());
        long valid = count.yes() + count.no() + count.other();
        return Map.ofEntries(Map.entry("subject", decision.title()), Map.entry("discussed", decision.title()),
                Map.entry("decided", decision.proposal()), Map.entry("time", Letterhead.inWords(count.votedOn())),
                Map.entry("households", count.households()), Map.entry("present", count.participants()),
                Map.entry("absent", count.households() - count.participants()), Map.entry("form", count.form().vi()),
                Map.entry("ballots", count.form() == VotingForm.HOUSEHOLD_BALLOTS), Map.entry("valid", valid),
                Map.entry("invalid", count.participants() - valid), Map.entry("yes", count.yes()),
                Map.entry("no", count.no()), Map.entry("other", count.other()),
                Map.entry("threshold", threshold.value().text() + " tổng số đại diện hộ gia đình"),
                Map.entry("article", threshold.article().vi()),
                Map.entry("adopted", decision.outcome() == Outcome.ADOPTED));
    }

    private Map<String, String> check(Decision decision, String digest) {
        String page = publicAddress + "/decision/" + decision.id() + "/check";
        return Map.of("code", QrCode.asImage(page + "?sha256=" + digest), "page", page, "digest", digest);
    }
}
