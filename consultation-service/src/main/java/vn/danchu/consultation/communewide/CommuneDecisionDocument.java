package vn.danchu.consultation.communewide;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.danchu.consultation.communewide.CommuneMatterView.VillageResult;
import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.communewide.rules.CommuneMatterState;
import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.documents.QrCode;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.web.OfficialClock;

/** What the villages decided together, on paper: Form 03 of Decree 59/2023 with a line for each village. */
@ApplicationScoped
class CommuneDecisionDocument {
    // Old documents keep their digest: another set of fields gets another name.
    private static final String FIELDS = "danchu-commune-decision-1";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final Territory territory = Territory.official();
    @Inject
    PdfRenderer renderer;
    @ConfigProperty(name = "danchu.public-address")
    String publicAddress;

    /** @return the PDF of a concluded matter; the same bytes for the same content */
    byte[] render(CommuneMatter matter, List<VillageResult> all) {
        List<VillageResult> parts = VillageResult.counting(all);
        Conclusion conclusion = matter.conclusion().orElseThrow();
        LocalDate concludedOn = conclusion.concludedOn();
        String digest = digest(matter, all);
        String commune = territory.require(matter.communeCode(), concludedOn).nameWithKind();
        String page = publicAddress + "/commune-matter/" + matter.id();
        var threshold = CommuneMatterRule.VILLAGES_IN_FAVOUR.rowOn(concludedOn);
        Map<String, Object> data = Map.ofEntries(
                Map.entry("letterhead", new Letterhead("Ủy ban nhân dân " + commune, "Cộng đồng dân cư " + commune,
                        conclusion.number(), commune, concludedOn)),
                Map.entry("commune", commune), Map.entry("subject", matter.title()),
                Map.entry("time", Letterhead.inWords(concludedOn)), Map.entry("villages", parts.size()),
                Map.entry("form", matter.form().vi()), Map.entry("parts", parts),
                Map.entry("inFavour", matter.inFavour()),
                Map.entry("threshold", threshold.value().text() + " tổng số thôn, tổ dân phố"),
                Map.entry("article", threshold.article().vi()),
                Map.entry("adopted", matter.state() != CommuneMatterState.REJECTED),
                Map.entry("decided", matter.proposal()), Map.entry("chair", conclusion.chair()),
                Map.entry("frontChair", conclusion.frontChair()),
                Map.entry("check", Map.of("code", QrCode.asImage(page + "?sha256=" + digest), "page", page, "digest",
                        digest)));
        return renderer.render(new OfficialDocument(matter.id() + "/" + digest,
                concludedOn.atStartOfDay(OfficialClock.ZONE).toOffsetDateTime(),
                "Quyết định số " + conclusion.number() + " của cộng đồng dân cư " + commune, matter.title(),
                VIETNAMESE, "decision/commune-decision", data));
    }

    /** @return SHA-256 over all that the document says, 64 lower-case hexadecimal digits */
    static String digest(CommuneMatter matter, List<VillageResult> all) {
        List<VillageResult> parts = VillageResult.counting(all);
        Conclusion conclusion = matter.conclusion().orElseThrow();
        Stream<Object> head = Stream.of(FIELDS, matter.id(), conclusion.number(), matter.communeCode(),
                conclusion.concludedOn(), matter.form(), matter.title(), matter.proposal(),
                matter.inFavour(), parts.size(), conclusion.chair(), conclusion.frontChair());
        Stream<Object> villages = parts.stream().flatMap(part -> Stream.of(part.villageCode(), part.inFavour(),
                part.decisionId() == null ? "-" : part.decisionId()));
        return DigestUtils.sha256Hex(Stream.concat(head, villages).map(Object::toString)
                .map(field -> field.length() + ":" + field).collect(Collectors.joining("\n")));
    }
}
