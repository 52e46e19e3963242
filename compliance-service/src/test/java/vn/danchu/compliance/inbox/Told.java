package vn.danchu.compliance.inbox;

import java.util.UUID;

/** Events of the other services as they are written on a topic, for a commune and a record of a test's own. */
final class Told {
    static final String ADOPTED = "vn.danchu.consultation.decision-adopted.v1";
    static final String SENT = "vn.danchu.consultation.decision-sent.v1";
    static final String ANNULLED = "vn.danchu.consultation.decision-annulled.v1";
    static final String CHANGED = "vn.danchu.consultation.decision-changed.v1";
    static final String REVIVED = "vn.danchu.consultation.decision-revived.v1";
    static final String RECOGNITION_REFUSED = "vn.danchu.consultation.decision-recognition-refused.v1";
    static final String COVENANT_REFUSED = "vn.danchu.covenant.covenant-refused.v1";
    static final String CORRECTED = "vn.danchu.consultation.day-corrected.v1";
    static final String ESTABLISHED = "vn.danchu.consultation.village-established.v1";
    static final String ENDED = "vn.danchu.consultation.village-ended.v1";
    static final String RENAMED = "vn.danchu.consultation.village-renamed.v1";
    static final String RECOGNISED = "vn.danchu.covenant.covenant-recognised.v1";
    static final String REGISTERED = "vn.danchu.inspection-board.project-registered.v1";
    static final String PLAN_SENT = "vn.danchu.inspection-board.plan-sent-to-investor.v1";

    private Told() {
    }

    /** Adopted on 2026-11-20, to be sent by 2026-11-30. */
    static String decisionAdopted(String commune, UUID decision) {
        return moved(Topic.sample("consultation/decision-adopted"), commune, "31", decision);
    }

    /** As {@link #decisionAdopted}, voted on because a covenant needed it. */
    static String covenantDecisionAdopted(String commune, UUID decision, UUID covenant) {
        return decisionAdopted(commune, decision).replace("\"kind\"",
                "\"origin\": {\"service\": \"covenant\", \"id\": \"" + covenant + "\"}, \"kind\"");
    }

    static String decisionSent(String commune, UUID decision, String sentOn) {
        return moved(Topic.sample("consultation/decision-sent"), commune, "31", decision).replace("2026-11-24", sentOn);
    }

    /** Annulled on 2026-12-04. */
    static String decisionAnnulled(String commune, UUID decision) {
        return moved(Topic.sample("consultation/decision-annulled"), commune, "31", decision);
    }

    /** REPLACE, AMEND or ABOLISH, from 2026-12-20 on. */
    static String decisionChanged(String commune, UUID decision, String manner) {
        return moved(Topic.sample("consultation/decision-changed"), commune, "31", decision).replace("REPLACE", manner);
    }

    /** The later decision was annulled: it stands again from 2026-12-28 on. */
    static String decisionRevived(String commune, UUID decision) {
        return moved(Topic.sample("consultation/decision-revived"), commune, "31", decision);
    }

    /** Refused on 2026-12-03. */
    static String recognitionRefused(String commune, UUID decision) {
        return moved(Topic.sample("consultation/decision-recognition-refused"), commune, "34", decision);
    }

    /** Of the sending; put right on a day of December. */
    static String dayCorrected(String commune, UUID decision, String rightDay, String correctedOn) {
        return moved(Topic.sample("consultation/day-corrected"), commune, "31", decision)
                .replace("2026-12-02", rightDay).replace("2026-12-03T", correctedOn + "T");
    }

    /** Exists since 2025-07-01. */
    static String villageEstablished(String commune, UUID village) {
        return moved(Topic.sample("consultation/village-established"), commune, "01", village);
    }

    /** Ended on 2026-11-20. */
    static String villageEnded(String commune, UUID village) {
        return moved(Topic.sample("consultation/village-ended"), commune, "01", village);
    }

    /** Called Tổ dân phố Bản Mới since 2026-11-20. */
    static String villageRenamed(String commune, UUID village) {
        return moved(Topic.sample("consultation/village-renamed"), commune, "01", village);
    }

    /** In force from 2026-11-25. */
    static String covenantRecognised(String commune, UUID village) {
        return moved(Topic.sample("covenant/covenant-recognised"), commune, "01", village);
    }

    /** Refused on 2026-11-25. */
    static String covenantRefused(String commune, UUID covenant) {
        return moved(Topic.sample("covenant/covenant-refused"), commune, "41", covenant);
    }

    /** To be notified by 2027-01-15. */
    static String projectRegistered(String commune, UUID project) {
        return moved(Topic.sample("inspectionboard/project-registered"), commune, "51", project);
    }

    static String planSent(String commune, UUID project, String sentOn) {
        return moved(Topic.sample("inspectionboard/plan-sent-to-investor"), commune, "51", project)
                .replace("2027-01-10", sentOn);
    }

    private static String moved(String sample, String commune, String numberInSamples, UUID id) {
        return sample.replace("06211", commune).replace("0197a1c2-5b1e-7000-8000-0000000000" + numberInSamples,
                id.toString());
    }
}
